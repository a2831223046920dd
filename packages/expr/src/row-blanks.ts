/** Why an aggregate is unknown: rows that are not complete, conditions that are unknown, items of kept rows that are blank. */
import type { Blank } from './blanks.ts'
import { compile } from './closures/compile.ts'
import type { Frame } from './frame.ts'
import { rowFrames } from './row-frames.ts'
import type { RowHeld } from './row-frames.ts'
import type { Rows, Typed, TypedOf } from './typed.ts'
import type { Value } from './value.ts'

type Why = (typed: Typed, frame: Frame) => readonly Blank[]
type Node = TypedOf<'aggregate' | 'nth'>

/** One row that is kept or may be. */
interface Seen {
  readonly kept: boolean
  readonly value: Value
  readonly blanks: readonly Blank[]
  /** Set when nothing that could be answered makes the row known. */
  readonly stuck: boolean
}

/** The answers that could still make `node` known; none when a row that counts cannot become known. */
export function rowBlanks(node: Node, frame: Frame, why: Why): readonly Blank[] {
  const { held, incomplete } = rowFrames(node.rows, frame)
  const open = incomplete.flatMap(({ at, within }): readonly Blank[] => [
    ...(within ? filterBlanks(outer(node.rows), within, why) : []),
    { kind: 'answer', path: at.path, depth: at.out, label: node.rows.label },
  ])
  const seen = held.map((row) => look(node, row, why))
  const wanted = node.kind === 'nth' ? upTo(seen, compile(node.place)(frame)) : waiting(node, seen)
  return wanted ? [...open, ...wanted.flatMap(({ blanks }) => blanks)] : []
}

function look({ item, rows }: Node, row: RowHeld, why: Why): Seen {
  const kept = row.kept === true
  const value = item ? compile(item)(row.frame) : true
  const [conditions, own] = [filterBlanks(rows, row, why), item ? why(item, row.frame) : []]
  return {
    kept,
    value,
    blanks: [...conditions, ...own],
    stuck: kept ? value === null && own.length === 0 : conditions.length === 0,
  }
}

/** The rows an aggregate still waits for; null once one that counts can never be known. */
function waiting(
  { fn, known }: TypedOf<'aggregate'>,
  seen: readonly Seen[],
): readonly Seen[] | null {
  if (fn === 'any' || fn === 'all') return seen.filter(({ value }) => value !== (fn === 'all'))
  const certain = seen.flatMap(({ kept, value }) => (kept && value !== null ? [value] : []))
  const differ = fn === 'lookup' && new Set(certain).size > 1
  return differ || (!known && seen.some(({ stuck }) => stuck)) ? null : seen
}

/** The rows that may be the one wanted, and those before it of which it is not known whether they count. */
function upTo(seen: readonly Seen[], place: Value): readonly Seen[] {
  const wanted = typeof place === 'number' ? place : 0
  const found: Seen[] = []
  let certain = 0
  for (const [index, row] of seen.entries()) {
    if (certain >= wanted) break
    if (!row.kept || index + 1 >= wanted) found.push(row)
    if (row.kept) certain += 1
  }
  return found
}

/** Why it is not known whether a row, and every row around it, is kept. */
function filterBlanks(
  rows: Rows | null,
  { kept, frame }: { readonly kept: true | null; readonly frame: Frame },
  why: Why,
): readonly Blank[] {
  if (kept === true || !rows) return []
  const own = rows.filter ? why(rows.filter, frame) : []
  const around = frame.up && outer(rows)
  return around ? [...own, ...filterBlanks(around, { kept, frame: frame.up }, why)] : own
}

function outer({ source }: Rows): Rows | null {
  return source.from === 'rows' ? source.rows : null
}
