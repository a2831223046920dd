import type { Edit } from '../client/form-state.ts'
import type { KindContext } from '../kinds/behaviour.ts'
import type { Cell, RowState, TableState } from './cell.ts'
import { retire, type FormCells } from './computing.ts'
import { cellAt } from './form-cells.ts'
import { draftRow } from './read-answers.ts'
import { writeCell, writeRow } from './write-answers.ts'

interface Edited {
  /** Cells that were written and are still there; they have to be computed. */
  readonly cells: readonly Cell[]
  readonly tables: readonly TableState[]
  /** What takes it all back, last edit first. */
  readonly back: readonly Edit[]
}

/** Writes edits in their order, without computing anything yet. */
export function applyEdits(cells: FormCells, edits: readonly Edit[], context: KindContext): Edited {
  const written = new Set<Cell>()
  const tables = new Set<TableState>()
  const back: Edit[] = []
  const gone = new Map<TableState, Set<RowState>>()
  const sweep = () => {
    for (const [table, rows] of gone) table.rows = table.rows.filter((row) => !rows.has(row))
    gone.clear()
  }
  for (const edit of edits) {
    if (edit.do === 'set') {
      const cell = setCell(cells, edit, { context, back })
      if (cell !== null) written.add(cell)
      continue
    }
    const table = tableOf(cells, edit.path)
    tables.add(table)
    table.cell.node = null
    if (edit.do === 'add') {
      sweep()
      const { row: values, at } = edit
      const row = writeRow(cells, table, { values, at, context })
      for (const cell of row.cells) written.add(cell)
      back.push({ do: 'remove', path: edit.path, row: row.id })
    } else {
      const row = table.byId.get(edit.row)
      if (row === undefined) continue
      const going = gone.get(table) ?? new Set()
      const at = placeOf(table, row, going)
      back.push({ do: 'add', path: edit.path, row: draftRow(row), at })
      for (const cell of row.cells) retire(cells, cell)
      table.byId.delete(row.id)
      gone.set(table, going.add(row))
    }
  }
  sweep()
  const there = [...written].filter(({ row }) => row === null || row.table.byId.get(row.id) === row)
  return { cells: there, tables: [...tables], back: back.toReversed() }
}

function setCell(
  cells: FormCells,
  edit: Extract<Edit, { readonly do: 'set' }>,
  on: { readonly context: KindContext; readonly back: Edit[] },
): Cell | null {
  const { path, raw, unknown } = edit
  const cell = cellAt(cells, path)
  if (cell === undefined) {
    if (isRowGone(cells, path)) return null
    throw new RangeError(`the form asks nothing at ${path}`)
  }
  const { behaviour, fixed, field } = cell.field
  if (behaviour.holds !== 'answer' || (fixed && cells.onRecord)) return null
  on.back.push({ do: 'set', path, raw: cell.raw, unknown: cell.unknown })
  writeCell(cell, raw, on.context)
  if (unknown !== undefined)
    cell.unknown = unknown && field.unknown === true && cell.answer === null
  cell.node = null
  return cell
}

/** Its place among the rows that stay. */
function placeOf(table: TableState, row: RowState, going: ReadonlySet<RowState>): number {
  let place = 0
  for (const one of table.rows) {
    if (one === row) break
    if (!going.has(one)) place += 1
  }
  return place
}

function isRowGone(cells: FormCells, path: string): boolean {
  const [, table = '', , column] = path.split('/')
  return cells.tables.get(table)?.cell.field.cells.some(({ id }) => id === column) ?? false
}

function tableOf(cells: FormCells, path: string): TableState {
  const table = cells.tables.get(path.slice(1))
  if (table === undefined) throw new RangeError(`the form has no repeat table at ${path}`)
  return table
}
