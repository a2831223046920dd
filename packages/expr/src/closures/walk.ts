/** Going through the rows of an aggregate: sources, nesting and filters. */
import type { Closure, Env, Frame } from '../frame.ts'
import type { Rows, Typed } from '../typed.ts'
import type { Row, Value } from '../value.ts'
import { frameAt } from './slot.ts'

type Compile = (typed: Typed) => Closure

/** One row in hand. `kept` is null when its condition is unknown. Gives false to stop. */
type Visit = (frame: Frame, kept: true | null) => boolean

/** Visits every row that is kept or may be; false when the rows are not complete, so nothing can be said about all. */
export type Walk = (frame: Frame, visit: Visit) => boolean

interface RowFrame {
  row: Row
  readonly up: Frame
  readonly env: Env
  index: number
}

export function compileRows(rows: Rows, compile: Compile): Walk {
  const filter = rows.filter ? compile(rows.filter) : null
  const { source, id } = rows
  if (source.from === 'rows') return nested(compileRows(source.rows, compile), id, filter)
  const read = readRows(source, id, compile)
  return (frame, visit) => {
    const found = read(frame)
    if (!found) return false
    each(found, { up: frame, filter, visit, certain: true })
    return true
  }
}

/** Reads the rows themselves; null while they are not complete. */
export function readRows(
  source: Exclude<Rows['source'], { from: 'rows' }>,
  id: string,
  compile: Compile,
): (frame: Frame) => readonly Row[] | null {
  if (source.from === 'slot') {
    const { depth } = source
    return (frame) => (depth === 0 ? rowsIn(frame.row, id, frame.env) : rowsOut(frame, depth, id))
  }
  const record = source.record ? compile(source.record) : null
  const owner =
    source.from === 'history' && !record
      ? (frame: Frame) => frameAt(frame, source.depth)?.row ?? null
      : (frame: Frame) => asRow(record?.(frame) ?? null)
  if (source.from === 'record') return (frame) => rowsIn(owner(frame), id, frame.env)
  return (frame) => {
    const row = owner(frame)
    return row ? (frame.env.historyOf?.(id, row) ?? null) : null
  }
}

function nested(outer: Walk, id: string, filter: Closure | null): Walk {
  return (frame, visit) => {
    let complete = true
    const whole = outer(frame, (rowFrame, kept) => {
      const found = rowsIn(rowFrame.row, id, rowFrame.env)
      if (found) return each(found, { up: rowFrame, filter, visit, certain: kept === true })
      complete = false
      return false
    })
    return whole && complete
  }
}

function each(
  rows: readonly Row[],
  at: { up: Frame; filter: Closure | null; visit: Visit; certain: boolean },
): boolean {
  const { up, filter, visit, certain } = at
  const frame: RowFrame = { row: rows[0] ?? {}, up, env: up.env, index: 0 }
  for (const row of rows) {
    frame.row = row
    frame.index += 1
    const kept = filter ? filter(frame) : true
    if (kept === false) continue
    if (!visit(frame, kept === true && certain ? true : null)) return false
  }
  return true
}

/** Rows kept in the record, else those the environment finds for it. */
export function rowsIn(row: Row | null, id: string, env: Env): readonly Row[] | null {
  if (!row) return null
  const own = row[id]
  if (own === undefined) return env.rowsOf?.(id, row) ?? null
  return Array.isArray(own) ? (own as readonly Row[]) : null
}

function rowsOut(frame: Frame, depth: number, id: string): readonly Row[] | null {
  const at = frameAt(frame, depth)
  return at && rowsIn(at.row, id, frame.env)
}

function asRow(value: Value): Row | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Row)
    : null
}
