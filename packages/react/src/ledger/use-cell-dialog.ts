import type { Path } from '@xiance/engine'
import { useState } from 'react'
import type { LedgerState } from './use-ledger-state.ts'
import { newRow } from './ledger-context.ts'

export interface Opened {
  readonly path: Path
  readonly title: string
  readonly before: { readonly raw: unknown; readonly unknown: boolean }
}

/** A cell opened in the control of its kind, which writes at once; closing it makes what it wrote one change to take back. */
export function useCellDialog(ledger: LedgerState) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const { form, table, columns, selection, activeRow } = ledger
  const { state, words } = form
  return {
    opened,
    open: () => {
      const column = columns[selection.active.column]
      const [row] =
        activeRow === newRow
          ? ledger.write([{ do: 'add', path: table, row: {} }], words.ledgerAddRow)
          : [activeRow]
      if (row === undefined || column === undefined) return
      selection.selectRow(row, selection.active.column)
      const path = `${table}/${row}/${column.id}`
      const { raw, unknown } = state.node(path)
      const title = `${column.title} ${words.ledgerRow(ledger.numberOf(row))}`
      setOpened({ path, title, before: { raw, unknown } })
    },
    close: () => {
      setOpened(null)
      if (opened === null) return
      const { path, title, before } = opened
      const { raw, unknown } = state.node(path)
      if (raw === before.raw && unknown === before.unknown) return
      ledger.edits.note({
        edits: [{ do: 'set', path, ...before }],
        what: words.ledgerEdited(title),
      })
    },
  }
}
