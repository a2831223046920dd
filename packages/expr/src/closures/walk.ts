/** Going through the rows of an aggregate: sources, nesting and filters. */
import type { Closure, Env, Frame } from '../frame.ts'
import type { Rows, Typed } from '../typed.ts'
import type { Row, Value } from '../value.ts'
import { fieldReader } from './field-reader.ts'
import { frameAt } from './slot.ts'

type Compile = (typed: Typed) => Closure

/** Rows that stand together, and the one frame that moves along them. */
interface Stretch {
  readonly rows: readonly Row[]
  readonly frame: RowFrame
  readonly filter: Closure | null
  /** False where it is not known whether the row around them is kept. */
  readonly certain: boolean
}

interface RowFrame {
  row: Row
  readonly up: Frame
  readonly env: Env
  index: number
}

/** Takes a stretch into `tally`. Gives false to stop. */
export type Take<T> = (tally: T, stretch: Stretch) => boolean

/** Takes every stretch of rows; false when the rows are not complete, so nothing can be said about all. */
export type Walk = <T>(frame: Frame, take: Take<T>, tally: T) => boolean

export function compileRows(rows: Rows, compile: Compile): Walk {
  const filter = rows.filter ? compile(rows.filter) : null
  const { source, id } = rows
  if (source.from === 'rows')
    return nested(compileRows(source.rows, compile), { id, filter, skips: rows.across })
  const read = readRows(source, id, compile)
  return (frame, take, tally) => {
    const found = read(frame)
    if (found === null) return false
    take(tally, { rows: found, frame: frameIn(frame), filter, certain: true })
    return true
  }
}

function frameIn(up: Frame): RowFrame {
  return { row: up.row, up, env: up.env, index: 0 }
}

/** Takes one row in hand into `tally`. `kept` is null when its condition is unknown. Gives false to stop. */
export type Step<T> = (tally: T, frame: Frame, kept: true | null) => boolean

/** Goes along a stretch row by row: every row that is kept or may be. */
export function byRow<T>(step: Step<T>): Take<T> {
  return (tally, { rows, frame, filter, certain }) => {
    for (let index = 0; index < rows.length; index += 1) {
      frame.row = rows[index] ?? frame.row
      frame.index = index + 1
      const kept = filter === null || filter(frame)
      if (kept !== false && !step(tally, frame, kept === true && certain ? true : null))
        return false
    }
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
    if (depth > 0) return (frame) => rowsOut(frame, depth, id)
    const field = fieldReader(id)
    return ({ row, env }) => complete(field(row), id, { row, env })
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

/** Rows of rows; across records, rows that are not complete are skipped. */
function nested(
  outer: Walk,
  { id, filter, skips }: { id: string; filter: Closure | null; skips: boolean },
): Walk {
  return (frame, take, tally) => {
    const state = { whole: true }
    const into = byRow<typeof state>((seen, rowFrame, kept) => {
      const found = rowsIn(rowFrame.row, id, rowFrame.env)
      if (found !== null)
        return take(tally, {
          rows: found,
          frame: frameIn(rowFrame),
          filter,
          certain: kept === true,
        })
      seen.whole &&= skips
      return skips
    })
    return outer(frame, into, state) && state.whole
  }
}

/** Rows kept in the record, else those the environment finds for it. */
export function rowsIn(row: Row | null, id: string, env: Env): readonly Row[] | null {
  return row ? complete(row[id], id, { row, env }) : null
}

function complete(
  own: Value | undefined,
  id: string,
  { row, env }: { row: Row; env: Env },
): readonly Row[] | null {
  if (own === undefined) return env.rowsOf?.(id, row) ?? null
  return Array.isArray(own) ? (own as readonly Row[]) : null
}

function rowsOut(frame: Frame, depth: number, id: string): readonly Row[] | null {
  const at = frameAt(frame, depth)
  return at && rowsIn(at.row, id, at.env)
}

function asRow(value: Value): Row | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Row)
    : null
}
