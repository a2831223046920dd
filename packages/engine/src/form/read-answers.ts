import type { Row, Value } from '@xiance/expr'
import type { FieldIssue } from '../client/form-state.ts'
import type { Cell, RowState } from './cell.ts'
import { cellsOf, type FormCells } from './computing.ts'

/** Everything typed, hidden and unreadable answers included: what a draft keeps. */
export function draftOf(cells: FormCells, extras: Row): Row {
  const draft: Record<string, Value> = {}
  for (const [key, value] of Object.entries(extras)) draft[key] = value ?? null
  for (const cell of cells.top.values()) {
    const table = cells.tables.get(cell.field.id)
    if (table === undefined) put(draft, cell, typed(cell))
    else if (table.rows.length > 0) draft[cell.field.id] = table.rows.map(draftRow)
  }
  return withUnknown(
    draft,
    [...cells.top.values()].filter((cell) => cell.unknown),
  )
}

/** One row as typed. */
export function draftRow(row: RowState): Row {
  return rowOf(row.id, row.cells, { from: row.extras, value: typed })
}

/** Visible answers alone, or with computed values too. */
export function submittedOf(cells: FormCells, results: boolean): Row {
  const answers: Record<string, Value> = {}
  const value = (cell: Cell): Value =>
    cell.field.behaviour.holds === 'result' && !results ? null : cell.effective
  for (const cell of cells.top.values()) {
    const table = cells.tables.get(cell.field.id)
    if (table === undefined) put(answers, cell, value(cell))
    else if (table.complete === true && cell.visible === true && table.effectiveRows.length > 0)
      answers[cell.field.id] = table.rows.map((row) =>
        rowOf(row.id, row.cells, { from: {}, value, visible: true }),
      )
  }
  return withUnknown(
    answers,
    [...cells.top.values()].filter((cell) => cell.unknown && cell.visible === true),
  )
}

/** Issues of visible fields in page order; a table's own before those of its rows. */
export function issuesInOrder(cells: FormCells): readonly FieldIssue[] {
  const issues: FieldIssue[] = []
  for (const field of cells.plan.fields) {
    for (const cell of cellsOf(cells, field, null)) issues.push(...cell.issues)
    const table = cells.tables.get(field.id)
    if (table === undefined || table.effectiveRows.length === 0) continue
    for (const row of table.rows)
      for (const cell of row.cells) if (cell.issues.length > 0) issues.push(...cell.issues)
  }
  return issues
}

function rowOf(
  id: string,
  cells: readonly Cell[],
  given: { readonly from: Row; readonly value: (cell: Cell) => Value; readonly visible?: true },
): Row {
  const row: Record<string, Value> = { _id: id }
  for (const [key, value] of Object.entries(given.from)) row[key] = value ?? null
  for (const cell of cells) put(row, cell, given.value(cell))
  return withUnknown(
    row,
    cells.filter((cell) => cell.unknown && (given.visible === undefined || cell.visible === true)),
  )
}

function put(row: Record<string, Value>, cell: Cell, value: Value): void {
  if (value !== null) row[cell.field.id] = value
}

function typed(cell: Cell): Value {
  if (cell.field.behaviour.holds !== 'answer') return null
  return cell.problem !== null && (typeof cell.raw === 'string' || typeof cell.raw === 'number')
    ? cell.raw
    : cell.answer
}

function withUnknown(row: Record<string, Value>, unknown: readonly Cell[]): Row {
  if (unknown.length > 0) row['_unknown'] = unknown.map((cell) => cell.field.id)
  return row
}
