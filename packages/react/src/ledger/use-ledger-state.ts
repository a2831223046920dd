import { MAX_ROWS, type Edit, type Path } from '@xiance/engine'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useFormContext } from '../form/form-context.ts'
import { useNode } from '../form/use-node.ts'
import { ledgerWordsIn } from '../locales/ledger-words.ts'
import { cellState } from './cell-state.ts'
import { cellText } from './cell-text.ts'
import { ledgerColumns } from './columns.ts'
import { errorPaths } from './ledger-errors.ts'
import { newRow, type LedgerForm } from './ledger-context.ts'
import type { Look } from './row-view.ts'
import { useCellNames } from './use-cell-names.ts'
import { useEdits } from './use-edits.ts'
import { useRevision } from './use-revision.ts'
import { useRowView } from './use-row-view.ts'
import { useSelection } from './use-selection.ts'

/** Everything a ledger knows of itself: its rows as they are shown, what is selected, what can be taken back, what is wrong. */
export function useLedgerState(table: Path, forcedReadOnly: boolean) {
  const given = useFormContext()
  const form = useMemo(
    (): LedgerForm => ({ ...given, words: { ...given.words, ...ledgerWordsIn(given.locale) } }),
    [given],
  )
  const { state } = form
  const node = useNode(state, table)
  const readOnly = form.readOnly || forcedReadOnly
  const revision = useRevision(state, table)
  const begun = node.rows.length > 0
  // Columns are laid out again when the first row comes: an empty table says nothing of their widths.
  const columns = useMemo(() => ledgerColumns(table, form, begun), [table, form, begun])
  const names = useCellNames(form, table)
  const { nameOf } = names
  const look = useCallback(
    (row: string, id: string): Look => {
      const cell = state.node(`${table}/${row}/${id}`)
      const column = columns.find((one) => one.id === id)
      const named = (given: string) => (column && nameOf(column, given)) ?? given
      return {
        text: cell.visible ? cellText(cell, form, named) : '',
        value: cell.value,
        state: cellState(cell),
      }
    },
    [state, table, form, columns, nameOf],
  )
  const view = useRowView(node.rows, look)
  const max = node.field.max ?? MAX_ROWS
  const full = node.rows.length >= max
  const rows = useMemo(
    () => (readOnly || full ? view.rows : [...view.rows, newRow]),
    [view.rows, readOnly, full],
  )
  const selection = useSelection(rows, columns.length)
  const numbers = useMemo(
    () => new Map(node.rows.map((row, index) => [row, index + 1])),
    [node.rows],
  )
  const places = useMemo(() => new Map(rows.map((row, index) => [row, index])), [rows])
  const settled = useDeferredValue(revision)
  const found = useMemo(
    () => ({ at: settled, paths: errorPaths(state, table) }),
    [state, table, settled],
  )
  const edits = useEdits(state)
  const [fresh, setFresh] = useState<string | null>(null)
  const activeRow = rows[selection.active.row] ?? newRow
  return {
    form,
    table,
    field: node.field,
    readOnly,
    revision,
    columns,
    names,
    look,
    view,
    max,
    full,
    /** Rows of the view, the empty line at the end included. */
    rows,
    /** Rows of the table. */
    all: node.rows,
    selection,
    activeRow,
    /** A row begun in the empty line, until it is left: not yet asked for what it misses. */
    fresh: fresh === activeRow ? fresh : null,
    edits,
    errors: found.paths,
    numberOf: (row: string) => numbers.get(row) ?? node.rows.length + 1,
    placeOf: (row: string) => places.get(row) ?? -1,
    /** Writes edits as one change; rows they add stay in sight whatever the filters say. */
    write: (made: readonly Edit[], what: string): readonly string[] => {
      const back = made.length === 0 ? [] : edits.edit(made, what)
      const added = back.flatMap((edit) => (edit.do === 'remove' ? [edit.row] : []))
      if (added.length > 0) view.keep(added)
      return added.toReversed()
    },
    begin: setFresh,
  }
}

export type LedgerState = ReturnType<typeof useLedgerState>
