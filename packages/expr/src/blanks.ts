/** Why a formula is unknown: the blanks that could still change its answer, and no others. */
import { compile } from './closures/compile.ts'
import type { Frame } from './frame.ts'
import { textOf } from './print.ts'
import { inside, rowFrames, standOf } from './row-frames.ts'
import type { Stand } from './row-frames.ts'
import type { Rows, Typed, TypedKind, TypedOf } from './typed.ts'

/** One reason. A parameter is `uncovered` when no entry is given for its keys, `undecided` when its value is blank. */
export type Blank =
  | {
      readonly kind: 'answer'
      readonly path: string
      /** How many frames out the record of the path is. */ readonly depth: number
      readonly label: string
    }
  | {
      readonly kind: 'uncovered' | 'undecided'
      readonly id: string
      readonly label: string
      readonly keys: readonly string[]
    }
  | {
      readonly kind: 'group' | 'checklist' | 'indicator' | 'today' | 'period'
      readonly id: string
      readonly label: string
    }

type Visitors = {
  readonly [K in TypedKind]: (node: TypedOf<K>, frame: Frame, out: Blank[]) => void
}

const none = () => {}

const VISITORS: Visitors = {
  literal: none,
  self: none,
  error: none,
  slot: ({ depth, id, label }, frame, out) => {
    out.push(answer(inside(standOf(frame, depth), id), label))
  },
  follow: (node, frame, out) => {
    if (compile(node.of)(frame) === null) visit(node.of, frame, out)
    else out.push(answer(inside(recordStand(node.of, frame), node.id), node.label))
  },
  parameter: (node, frame, out) => {
    visitAll(node.keys, frame, out)
    const keys = node.keys.map((key) => compile(key)(frame))
    if (keys.includes(null)) return
    const texts = keys.map(String)
    const kind = frame.env.parameter(node.id, texts) === undefined ? 'uncovered' : 'undecided'
    out.push({ kind, id: node.id, label: node.label, keys: texts })
  },
  indicator: (node, frame, out) => {
    visitAll(node.keys, frame, out)
    if (node.keys.every((key) => compile(key)(frame) !== null))
      out.push({ kind: 'indicator', id: node.id, label: node.label })
  },
  earlier: (node, frame, out) => {
    const env = frame.env.earlier?.(node.back)
    if (env) visit(node.of, { ...frame, env }, out)
    else out.push({ kind: 'period', id: 'earlier', label: textOf(node) })
  },
  streak: ({ of }, frame, out) => visit(of, frame, out),
  standing: (node, frame, out) => {
    visitAll(node.keys, frame, out)
    if (node.keys.every((key) => compile(key)(frame) !== null))
      out.push({ kind: 'indicator', id: node.id, label: node.label })
  },
  previous: (node, _, out) => {
    out.push({ kind: 'period', id: 'previous', label: textOf(node) })
  },
  verdict: (node, frame, out) => subject(node, { kind: 'checklist', frame, out }),
  in_group: (node, frame, out) => subject(node, { kind: 'group', frame, out }),
  ambient: (node, _, out) => {
    if (node.name !== 'row_number')
      out.push({
        kind: node.name === 'today' ? 'today' : 'period',
        id: node.name,
        label: textOf(node),
      })
  },
  arithmetic: ({ left, right }, frame, out) => visitAll([left, right], frame, out),
  negate: ({ of }, frame, out) => visit(of, frame, out),
  convert: ({ of }, frame, out) => visit(of, frame, out),
  compare: ({ left, right }, frame, out) => visitAll([left, right], frame, out),
  one_of: ({ of, items }, frame, out) => visitAll([of, ...items], frame, out),
  in_period: ({ of, period }, frame, out) => visitAll([of, period], frame, out),
  logic: ({ items }, frame, out) => visitAll(items, frame, out),
  not: ({ of }, frame, out) => visit(of, frame, out),
  is_blank: none,
  if: ({ condition, whenTrue, whenFalse }, frame, out) => {
    const value = compile(condition)(frame)
    visit(value === null ? condition : value === true ? whenTrue : whenFalse, frame, out)
  },
  call: ({ args }, frame, out) => visitAll(args, frame, out),
  aggregate: (node, frame, out) => rowsBlanks(node, frame, out),
  nth: (node, frame, out) => {
    visit(node.place, frame, out)
    rowsBlanks(node, frame, out)
  },
}

/** Every reason why `typed` is unknown in `frame`; none when it has an answer. */
export function blanks(typed: Typed, frame: Frame): readonly Blank[] {
  const out: Blank[] = []
  visit(typed, frame, out)
  return [...new Map(out.map((blank) => [JSON.stringify(blank), blank])).values()]
}

/** An answer still wanted: a JSON Pointer with row ids from the record `depth` frames out (0: the frame's own). */
export interface Missing {
  readonly path: string
  readonly depth: number
  readonly label: string
}

/** The answers that could still change what `typed` gives; none when it has an answer. */
export function missing(typed: Typed, frame: Frame): readonly Missing[] {
  return blanks(typed, frame).flatMap((blank) =>
    blank.kind === 'answer' ? [{ path: blank.path, depth: blank.depth, label: blank.label }] : [],
  )
}

/** Parameters that say nothing about these keys: the case is not covered. */
export function uncovered(
  typed: Typed,
  frame: Frame,
): readonly { readonly parameter: string; readonly key: readonly string[] }[] {
  return parametersOf('uncovered', typed, frame)
}

/** Parameters whose value the documents leave open (待拍板). */
export function undecided(
  typed: Typed,
  frame: Frame,
): readonly { readonly parameter: string; readonly key: readonly string[] }[] {
  return parametersOf('undecided', typed, frame)
}

function parametersOf(kind: 'uncovered' | 'undecided', typed: Typed, frame: Frame) {
  return blanks(typed, frame).flatMap((blank) =>
    blank.kind === kind && 'keys' in blank ? [{ parameter: blank.id, key: blank.keys }] : [],
  )
}

function visit<K extends TypedKind>(typed: TypedOf<K>, frame: Frame, out: Blank[]): void {
  if (compile(typed)(frame) !== null) return
  const visitor: (node: TypedOf<K>, frame: Frame, out: Blank[]) => void = VISITORS[typed.kind]
  visitor(typed, frame, out)
}

function visitAll(items: readonly Typed[], frame: Frame, out: Blank[]): void {
  for (const item of items) visit(item, frame, out)
}

function subject(
  node: TypedOf<'verdict' | 'in_group'>,
  at: { kind: 'checklist' | 'group'; frame: Frame; out: Blank[] },
): void {
  const { kind, frame, out } = at
  if (compile(node.of)(frame) === null) visit(node.of, frame, out)
  else out.push({ kind, id: node.id, label: node.label })
}

/** Incomplete rows, conditions that are unknown, items of kept rows that are blank. */
function rowsBlanks(node: TypedOf<'aggregate' | 'nth'>, frame: Frame, out: Blank[]): void {
  const { held, incomplete } = rowFrames(node.rows, frame)
  for (const at of incomplete) out.push(answer(at, node.rows.label))
  for (const { frame: rowFrame, kept } of held) {
    const value = node.item ? compile(node.item)(rowFrame) : true
    if (node.kind === 'aggregate' && settled(node, value)) continue
    if (kept === null) visitFilters(node.rows, rowFrame, out)
    if (node.item) visit(node.item, rowFrame, out)
  }
}

/** An item that cannot decide any/all, whatever its condition turns out to be. */
function settled({ fn }: TypedOf<'aggregate'>, value: unknown): boolean {
  return (fn === 'any' && value === false) || (fn === 'all' && value === true)
}

function visitFilters(rows: Rows, frame: Frame, out: Blank[]): void {
  if (rows.filter) visit(rows.filter, frame, out)
  if (rows.source.from === 'rows' && frame.up) visitFilters(rows.source.rows, frame.up, out)
}

function answer({ path, out }: Stand, label: string): Blank {
  return { kind: 'answer', path, depth: out, label }
}

function recordStand(typed: Typed, frame: Frame): Stand {
  if (typed.kind === 'slot') return inside(standOf(frame, typed.depth), typed.id)
  if (typed.kind === 'follow') return inside(recordStand(typed.of, frame), typed.id)
  return typed.kind === 'self' ? standOf(frame, typed.depth) : { path: '', out: 0 }
}
