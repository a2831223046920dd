import { readText } from '@xiance/engine'
import { useRef, useState, type ClipboardEvent } from 'react'
import type { FormContextValue } from '../form/form-context.ts'
import { readMarkup, readTabbed, type Block } from './clipboard-text.ts'
import { findNames, namesWanted, readName, type PastedNames } from './paste-names.ts'
import { planPaste, type PastePlan, type PasteTarget } from './paste-plan.ts'

export type Pasting =
  | { readonly is: 'reading' }
  | { readonly is: 'failed' }
  | { readonly is: 'planned'; readonly plan: PastePlan }

export interface PasteHandle {
  /** What is about to be pasted, null when nothing is. */
  readonly pasting: Pasting | null
  readonly start: (block: Block, target: PasteTarget) => void
  readonly end: () => void
}

/** Plans a paste; words that stand for ids are first looked up by the host. */
export function usePaste(form: FormContextValue): PasteHandle {
  const [pasting, setPasting] = useState<Pasting | null>(null)
  const running = useRef<AbortController | null>(null)
  const { config, today, services } = form
  const plan = (block: Block, target: PasteTarget, names: PastedNames): PastePlan =>
    planPaste(
      block,
      target,
      (column, text) =>
        readName({ column, text }, names) ?? readText(config, column.field, { text, today }),
    )
  const end = () => {
    running.current?.abort()
    running.current = null
    setPasting(null)
  }
  return {
    pasting,
    end,
    start: (block, target) => {
      end()
      const none = plan(block, target, new Map())
      const wanted = namesWanted(none.rows.flatMap(({ cells }) => cells))
      if (wanted.length === 0) {
        setPasting({ is: 'planned', plan: none })
        return
      }
      const run = new AbortController()
      running.current = run
      setPasting({ is: 'reading' })
      const settle = (next: Pasting) => {
        if (running.current === run) setPasting(next)
      }
      findNames(wanted, services, run.signal).then(
        (names) => settle({ is: 'planned', plan: plan(block, target, names) }),
        () => settle({ is: 'failed' }),
      )
    },
  }
}

/** The cells on the clipboard: as text, else out of the markup that some programs put there alone. */
export function pastedBlock({ clipboardData }: Pick<ClipboardEvent, 'clipboardData'>): Block {
  const text = readTabbed(clipboardData.getData('text/plain'))
  return text.length > 0 ? text : readMarkup(clipboardData.getData('text/html'))
}
