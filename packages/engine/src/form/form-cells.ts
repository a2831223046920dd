import type { Frame, Row, Value } from '@xiance/expr'
import { newCell, type Cell, type RowState, type TableState } from './cell.ts'
import type { FormCells } from './computing.ts'
import type { FormPlan } from './form-field.ts'

/** Empty cells of a form; `up` is the frame of its subject record. */
export function formCells(
  plan: FormPlan,
  given: {
    readonly up: Frame | null
    readonly env: Frame['env']
    readonly onRecord: boolean
    readonly pages: number
  },
): FormCells {
  const root: Record<string, Value> = {}
  const top = new Map<string, Cell>()
  const tables = new Map<string, TableState>()
  for (const field of plan.fields) {
    const cell = newCell(field, `/${field.id}`, null)
    top.set(field.id, cell)
    if (field.behaviour.holds === 'rows')
      tables.set(field.id, {
        cell,
        rows: [],
        byId: new Map(),
        highest: 0,
        effectiveRows: [],
        complete: null,
        open: false,
      })
  }
  const { up, env } = given
  return {
    plan,
    root,
    top,
    tables,
    frame: { row: root, up, env },
    onRecord: given.onRecord,
    outside: (field) => up?.row[field] ?? null,
    pageErrors: Array.from({ length: given.pages }, () => 0),
  }
}

/** Puts an empty row into a table, at its end unless a place is given; its cells still have to be computed. */
export function insertRow(
  cells: FormCells,
  table: TableState,
  given: { readonly id: string; readonly extras: Row; readonly at?: number | undefined },
): RowState {
  const effective: Record<string, Value> = { _id: given.id }
  const parts: Cell[] = []
  const row: RowState = {
    id: given.id,
    table,
    cells: parts,
    effective,
    frame: {
      row: effective,
      up: cells.frame,
      env: cells.frame.env,
      path: `${table.cell.path}/${given.id}`,
    },
    extras: given.extras,
  }
  for (const column of table.cell.field.cells)
    parts.push(newCell(column, `${table.cell.path}/${given.id}/${column.id}`, row))
  if (given.at === undefined || given.at >= table.rows.length) table.rows.push(row)
  else table.rows.splice(given.at, 0, row)
  table.byId.set(row.id, row)
  const number = /^r(\d{1,9})$/.exec(row.id)?.[1]
  if (number !== undefined) table.highest = Math.max(table.highest, Number(number))
  return row
}

/** The cell at a path; undefined when the form asks nothing there. */
export function cellAt(cells: FormCells, path: string): Cell | undefined {
  const [, first = '', rowId, column] = path.split('/')
  if (rowId === undefined) return cells.top.get(first)
  return cells.tables
    .get(first)
    ?.byId.get(rowId)
    ?.cells.find((cell) => cell.field.id === column)
}

/** An id r1, r2 … that no row of the table has or had. */
export function freeRowId(table: TableState): string {
  return `r${table.highest + 1}`
}
