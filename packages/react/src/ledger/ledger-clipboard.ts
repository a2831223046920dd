import type { ClipboardEvent } from 'react'
import { areaText, spreadEdits, type LedgerCells } from './cell-edits.ts'
import { writeMarkup, writeTabbed } from './clipboard-text.ts'
import { newRow } from './ledger-context.ts'
import type { ledgerCommands } from './ledger-commands.ts'
import type { LedgerState } from './use-ledger-state.ts'
import { pastedBlock, type PasteHandle } from './use-paste.ts'

export interface ClipboardOptions {
  readonly ledger: LedgerState
  readonly cells: LedgerCells
  readonly commands: ReturnType<typeof ledgerCommands>
  readonly paste: PasteHandle
  readonly say: (message: string) => void
}

/** Copies the selection as text and as a table; one pasted cell is like typing it, more are checked first. */
export function ledgerClipboard({ ledger, cells, commands, paste, say }: ClipboardOptions) {
  const { rows, columns, selection, readOnly, form } = ledger
  const { words } = form
  const { area } = selection
  return {
    onCopy: (event: ClipboardEvent, cut: boolean) => {
      event.preventDefault()
      const block = areaText(cells, area)
      event.clipboardData.setData('text/plain', writeTabbed(block))
      event.clipboardData.setData('text/html', writeMarkup(block))
      if (cut && !readOnly) commands.clear(words.ledgerCut)
      else say(words.ledgerCopied(block.length, area.right - area.left + 1))
    },
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault()
      if (readOnly) return
      const block = pastedBlock(event)
      const [first] = block
      if (first === undefined) {
        say(words.ledgerPasteNothing)
        return
      }
      const plain = columns
        .slice(area.left, area.right + 1)
        .every(({ computed, view }) => !computed && view.cell?.paste === undefined)
      const [text] = first
      if (block.length === 1 && first.length === 1 && text !== undefined && plain) {
        commands.spread(spreadEdits(cells, area, text))
        return
      }
      paste.start(block, {
        table: ledger.table,
        rows: rows.slice(area.top).filter((row) => row !== newRow),
        columns,
        from: area.left,
      })
    },
  }
}
