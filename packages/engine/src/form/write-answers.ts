import type { Row, Value } from '@xiance/expr'
import type { KindContext } from '../kinds/behaviour.ts'
import { isBlank } from '../kinds/behaviour.ts'
import type { Cell, RowState, TableState } from './cell.ts'
import type { FormCells } from './computing.ts'
import { insertRow, freeRowId } from './form-cells.ts'

/** Reads what was typed or stored into a cell; what cannot be read stays as it was typed. */
export function writeCell(cell: Cell, raw: unknown, context: KindContext): void {
  const read = cell.field.behaviour.decode(raw, cell.field.field, context)
  cell.raw = raw === undefined ? null : raw
  cell.answer = read.ok ? read.value : null
  cell.problem = read.ok ? null : { code: read.code, params: read.params }
  if (!isBlank(raw)) cell.unknown = false
}

/** Fills the form with stored answers; gives the keys it does not ask, so that a draft keeps them. */
export function writeAnswers(cells: FormCells, answers: Row, context: KindContext): Row {
  const extras: Record<string, Value> = {}
  for (const [key, value] of Object.entries(answers)) {
    if (key === '_unknown') continue
    const cell = cells.top.get(key)
    const table = cells.tables.get(key)
    if (cell === undefined) extras[key] = value ?? null
    else if (table !== undefined) writeRows(cells, table, { value, context })
    else writeCell(cell, value, context)
  }
  markUnknown([...cells.top.values()], answers)
  return extras
}

export function writeRow(
  cells: FormCells,
  table: TableState,
  given: { readonly values: Row; readonly at?: number | undefined; readonly context: KindContext },
): RowState {
  const { values } = given
  const wanted = values['_id']
  const id =
    typeof wanted === 'string' && wanted !== '' && !wanted.includes('/') && !table.byId.has(wanted)
      ? wanted
      : freeRowId(table)
  const row = insertRow(cells, table, { id, extras: extrasOf(table, values), at: given.at })
  for (const cell of row.cells)
    if (Object.hasOwn(values, cell.field.id)) writeCell(cell, values[cell.field.id], given.context)
  markUnknown(row.cells, values)
  return row
}

/** What a row brings that the form does not ask. */
function extrasOf(table: TableState, values: Row): Row {
  const { cells } = table.cell.field
  const extras: Record<string, Value> = {}
  for (const key of Object.keys(values))
    if (key !== '_id' && key !== '_unknown' && !cells.some(({ id }) => id === key))
      extras[key] = values[key] ?? null
  return extras
}

function writeRows(
  cells: FormCells,
  table: TableState,
  given: { readonly value: Value | undefined; readonly context: KindContext },
): void {
  if (!Array.isArray(given.value)) return
  for (const values of given.value as readonly unknown[]) {
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      writeRow(cells, table, { values: values as Row, context: given.context })
  }
}

function markUnknown(cells: readonly Cell[], row: Row): void {
  const unknown = row['_unknown']
  if (!Array.isArray(unknown)) return
  for (const cell of cells)
    cell.unknown =
      cell.field.field.unknown === true && cell.answer === null && unknown.includes(cell.field.id)
}
