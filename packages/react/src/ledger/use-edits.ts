import type { Edit, FormState } from '@xiance/engine'
import { useRef, useState } from 'react'
import { broughtForth, did, noHistory, tookBack, type History, type Step } from './history.ts'

export interface LedgerEdits {
  /** Writes edits as one change that can be taken back as one. */
  readonly edit: (edits: readonly Edit[], what: string) => readonly Edit[]
  /** Notes a change that was made elsewhere, with what takes it back. */
  readonly note: (step: Step) => void
  /** Gives the step that was taken back, null when there is none. */
  readonly undo: () => Step | null
  readonly redo: () => Step | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export function useEdits(state: FormState): LedgerEdits {
  const history = useRef<History>(noHistory)
  const [shown, setShown] = useState<History>(noHistory)
  const keep = (next: History) => {
    history.current = next
    setShown(next)
  }
  const replay = (step: Step | undefined, keepStep: typeof tookBack): Step | null => {
    if (step === undefined) return null
    keep(keepStep(history.current, { ...step, edits: state.edit(step.edits) }))
    return step
  }
  return {
    edit: (edits, what) => {
      const back = state.edit(edits)
      if (back.length > 0) keep(did(history.current, { edits: back, what }))
      return back
    },
    note: (step) => keep(did(history.current, step)),
    undo: () => replay(history.current.done.at(-1), tookBack),
    redo: () => replay(history.current.undone.at(-1), broughtForth),
    canUndo: shown.done.length > 0,
    canRedo: shown.undone.length > 0,
  }
}
