import type { Frame, Row, Value } from '@xiance/expr'
import type { Path } from '../client/form-state.ts'
import { rowsComplete } from '../record/rows-complete.ts'
import { noIssues, sameValue, type Cell, type TableState } from './cell.ts'
import type { FormField, FormPlan } from './form-field.ts'
import { issuesOf, sameIssues } from './issues-of.ts'

/** What the computation works on: all live cells of one form. */
export interface FormCells {
  readonly plan: FormPlan
  readonly frame: Frame
  readonly root: Record<string, Value>
  readonly top: ReadonlyMap<string, Cell>
  readonly tables: ReadonlyMap<string, TableState>
  /** Answer of a gate the form does not ask itself. */
  readonly outside: (field: string) => Value
  /** A known record is being filled in: its key fields are shown, not asked. */
  readonly onRecord: boolean
  /** Errors by page. */
  readonly pageErrors: number[]
}

/**
 * Brings everything that depends on the marked cells up to date, each cell once and after what it reads; gives the paths
 * whose node changed. A cell of a table touches its own row and the aggregates that read its column, nothing else.
 */
export function compute(
  cells: FormCells,
  marked: Iterable<Cell>,
  structures: Iterable<TableState> = [],
): Set<Path> {
  const waiting: (Set<Cell> | undefined)[] = []
  const checks = new Set<Cell>()
  const changed = new Set<Path>()
  let lowest = cells.plan.order.length
  const mark = (cell: Cell): void => {
    const { order } = cell.field
    const set = waiting[order]
    if (set === undefined) waiting[order] = new Set([cell])
    else set.add(cell)
    if (order < lowest) lowest = order
  }
  const fire = (key: string, row: Cell['row']): void => {
    for (const reader of cells.plan.readers.get(key) ?? []) {
      for (const cell of cellsOf(cells, reader.field, reader.spread === 'row' ? row : null)) {
        if (reader.aspect === 'compute') mark(cell)
        else checks.add(cell)
      }
    }
  }
  for (const cell of marked) mark(cell)
  for (const table of structures) {
    mark(table.cell)
    fire(table.cell.field.id, null)
  }
  for (; lowest < cells.plan.order.length; lowest += 1) {
    const set = waiting[lowest]
    if (set === undefined) continue
    waiting[lowest] = undefined
    for (const cell of set) {
      checks.add(cell)
      const table = cell.row === null ? cells.tables.get(cell.field.id) : undefined
      const before = { visible: cell.visible, effective: cell.effective, open: table?.open }
      const structure = settle(cells, cell)
      if (
        cell.visible !== before.visible ||
        !sameValue(cell.effective, before.effective) ||
        structure
      )
        touch(cell, changed)
      if (table !== undefined && table.open !== before.open)
        for (const row of table.rows) for (const part of row.cells) mark(part)
      if (!sameValue(cell.effective, before.effective) || structure)
        fire(keyOf(cell.field), cell.row)
    }
  }
  for (const cell of checks) check(cells, cell, changed)
  return changed
}

/** Computes every cell once, in order: a form just opened, or every dated parameter moved. Notes changed paths when given a set. */
export function computeAll(cells: FormCells, changed: Set<Path> | null = null): void {
  for (const field of cells.plan.order)
    for (const cell of cellsOf(cells, field, null)) {
      const { visible, effective } = cell
      const structure = settle(cells, cell)
      if (cell.visible !== visible || !sameValue(cell.effective, effective) || structure)
        touch(cell, changed)
    }
  for (const field of cells.plan.order)
    for (const cell of cellsOf(cells, field, null)) check(cells, cell, changed)
}

/** Counts a cell that is about to go away out of its page's errors. */
export function retire(cells: FormCells, cell: Cell): void {
  count(cells, cell, -1)
  cell.issues = noIssues
}

export function cellsOf(
  cells: Pick<FormCells, 'top' | 'tables'>,
  field: FormField,
  row: Cell['row'],
): readonly Cell[] {
  if (field.table === null) {
    const cell = cells.top.get(field.id)
    return cell === undefined ? [] : [cell]
  }
  const column = field.table.cells.indexOf(field)
  const rows = row === null ? (cells.tables.get(field.table.id)?.rows ?? []) : [row]
  return rows.flatMap((one) => one.cells[column] ?? [])
}

function keyOf(field: FormField): string {
  return field.table === null ? field.id : `${field.table.id}.${field.id}`
}

/** Works out visibility and value; true when a table's set of effective rows became another one. */
function settle(cells: FormCells, cell: Cell): boolean {
  const frame = cell.row?.frame ?? cells.frame
  cell.visible = shown(cells, cell, frame)
  const table = cell.row === null ? cells.tables.get(cell.field.id) : undefined
  if (table !== undefined) return settleTable(cells, cell, table)
  const computed = cell.field.value
  const value = computed === null ? cell.answer : computed.run(frame)
  cell.effective = cell.visible === true && cell.problem === null && !cell.unknown ? value : null
  const home = cell.row?.effective ?? cells.root
  home[cell.field.id] = cell.effective
  return false
}

function settleTable(cells: FormCells, cell: Cell, table: TableState): boolean {
  const { gate } = cell.field.field
  const answer =
    gate === undefined
      ? null
      : cells.plan.byId.has(gate)
        ? (cells.root[gate] ?? null)
        : cells.outside(gate)
  const complete =
    cell.visible === null
      ? null
      : cell.visible || answer === false
        ? rowsComplete(gate !== undefined, answer, table.rows.length)
        : gate === undefined
          ? true
          : null
  table.open = complete === true && cell.visible === true && answer !== false
  const wanted = table.open ? table.rows.map((row): Row => row.effective) : []
  const before = cells.root[cell.field.id]
  const same =
    complete === table.complete &&
    before !== undefined &&
    wanted.length === table.effectiveRows.length &&
    wanted.every((row, index) => row === table.effectiveRows[index])
  if (same) return false
  table.complete = complete
  table.effectiveRows = wanted
  cells.root[cell.field.id] = complete === true ? wanted : null
  return true
}

function shown(cells: FormCells, cell: Cell, frame: Frame): boolean | null {
  const { table } = cell.field
  let visible: boolean | null = table === null || cells.tables.get(table.id)?.open === true
  for (const condition of cell.field.shows) {
    if (visible === false) return false
    const answer = condition.run(frame)
    visible = answer === true ? visible : answer === false ? false : null
  }
  return visible
}

function check(cells: FormCells, cell: Cell, changed: Set<Path> | null): void {
  const frame = cell.row?.frame ?? cells.frame
  const { required } = cell.field
  const must =
    cell.visible === true &&
    cell.field.behaviour.holds !== 'result' &&
    (typeof required === 'boolean' ? required : required.run(frame) === true)
  if (must !== cell.required) {
    cell.required = must
    touch(cell, changed)
  }
  const issues = issuesOf(
    cell,
    frame,
    cell.row === null ? cells.tables.get(cell.field.id) : undefined,
  )
  if (sameIssues(issues, cell.issues)) return
  count(cells, cell, -1)
  cell.issues = issues
  count(cells, cell, 1)
  touch(cell, changed)
}

function count(cells: FormCells, cell: Cell, sign: 1 | -1): void {
  const errors = cell.issues.filter(({ severity }) => severity === 'error').length
  const { page } = cell.field
  cells.pageErrors[page] = (cells.pageErrors[page] ?? 0) + sign * errors
}

function touch(cell: Cell, changed: Set<Path> | null): void {
  cell.node = null
  changed?.add(cell.path)
}
