import { useQueryClient } from '@tanstack/react-query'
import { failureOf } from '@xiance/client'
import type { ResolvedConfig } from '@xiance/schema'
import { useRef, useState } from 'react'
import { draftQuery, editDraft } from './draft-calls.ts'
import type { Draft, DraftSession, Trouble } from './draft-context.ts'
import type { Edit } from './edit.ts'
import { inverseOf } from './inverse.ts'
import { keepEdits, keptEdits } from './kept-edits.ts'
import { done, emptyStack, redone, undone } from './undo-stack.ts'

export interface DraftSessionOptions {
  readonly county: string
  readonly draft: Draft
  readonly resolved: ResolvedConfig
  readonly readOnly: boolean
}

/** Edits go to the server one after the other, each on the revision the last one left. */
export function useDraftSession(options: DraftSessionOptions): DraftSession {
  const { county, draft, resolved, readOnly } = options
  const queries = useQueryClient()
  const { queryKey } = draftQuery(county)
  const [stack, setStack] = useState(emptyStack)
  const [sending, setSending] = useState(0)
  const [trouble, setTrouble] = useState<Trouble | null>(() => keptTrouble(county))
  const line = useRef<Promise<unknown>>(Promise.resolve())

  const send = async (edits: readonly Edit[]): Promise<boolean> => {
    setSending((count) => count + 1)
    const before = line.current
    const turn = (async () => {
      await before
      const { revision } = queries.getQueryData(queryKey) ?? draft
      await queries.cancelQueries({ queryKey })
      const saved = await editDraft({ county, revision, edits })
      queries.setQueryData(queryKey, saved)
    })()
    line.current = turn.catch(() => undefined)
    try {
      await turn
      keepEdits(county, [])
      setTrouble(null)
      return true
    } catch (error) {
      keepEdits(county, edits)
      setTrouble({ failure: failureOf(error), edits })
      return false
    } finally {
      setSending((count) => count - 1)
    }
  }
  const change: DraftSession['change'] = async (edits, backward) => {
    const step = { forward: edits, backward: backward ?? inverseOf(resolved, edits) }
    const saved = await send(edits)
    if (saved) setStack((before) => done(before, step))
    return saved
  }
  const move = async (edits: readonly Edit[] | undefined, moved: typeof undone) => {
    if (edits === undefined) return false
    const saved = await send(edits)
    if (saved) setStack(moved)
    return saved
  }
  const reload = async () => {
    await queries.refetchQueries({ queryKey })
    setStack(emptyStack)
  }
  return {
    county,
    draft,
    resolved,
    readOnly,
    saving: sending > 0,
    trouble,
    canUndo: stack.past.length > 0 && sending === 0,
    canRedo: stack.future.length > 0 && sending === 0,
    change,
    undo: () => move(stack.past.at(-1)?.backward, undone),
    redo: () => move(stack.future.at(-1)?.forward, redone),
    reapply: async () => {
      const edits = trouble?.edits ?? []
      await reload()
      return edits.length === 0 || change(edits)
    },
    dropKept: async () => {
      keepEdits(county, [])
      setTrouble(null)
      await reload()
    },
    replace: (next) => {
      queries.setQueryData(queryKey, next)
      setStack(emptyStack)
      setTrouble(null)
    },
  }
}

function keptTrouble(county: string): Trouble | null {
  const edits = keptEdits(county)
  return edits.length === 0
    ? null
    : {
        edits,
        failure: {
          code: 'admin.kept',
          message: '',
          problems: [],
          params: {},
          current: null,
          httpStatus: null,
        },
      }
}
