/** How a formula came to its value: every part with the value it had. */
import { compile } from './closures/compile.ts'
import type { Frame } from './frame.ts'
import { textOf } from './print.ts'
import { rowFrames } from './row-frames.ts'
import type { Typed, TypedKind, TypedOf } from './typed.ts'
import type { Value } from './value.ts'

/** One step. `reads` names the parameter or indicator it took, so that its clause can be shown beside. */
export interface Explanation {
  readonly text: string
  readonly value: Value
  readonly children: readonly Explanation[]
  readonly reads?: {
    readonly space: 'parameter' | 'indicator' | 'group' | 'checklist'
    readonly id: string
    readonly keys: readonly Value[]
  }
}

type Children = {
  readonly [K in TypedKind]: (node: TypedOf<K>, frame: Frame) => readonly Explanation[]
}

const leaf = () => []

/** Most rows spelled out under one aggregate. */
const ROWS_SHOWN = 200

const CHILDREN: Children = {
  literal: leaf,
  slot: leaf,
  self: leaf,
  ambient: leaf,
  error: leaf,
  follow: leaf,
  parameter: ({ keys }, frame) => parts(keys, frame),
  indicator: ({ keys }, frame) => parts(keys, frame),
  earlier: ({ of, back }, frame) => {
    const env = frame.env.earlier?.(back)
    return env ? parts([of], { ...frame, env }) : []
  },
  streak: ({ of }, frame) => parts([of], frame),
  standing: ({ keys }, frame) => parts(keys, frame),
  previous: ({ of }, frame) => {
    const row = frame.env.previous?.(frame.row)
    return row ? parts([of], { ...frame, row }) : []
  },
  verdict: leaf,
  in_group: leaf,
  arithmetic: ({ left, right }, frame) => parts([left, right], frame),
  negate: ({ of }, frame) => parts([of], frame),
  convert: ({ of }, frame) => parts([of], frame),
  compare: ({ left, right }, frame) => parts([left, right], frame),
  one_of: ({ of, items }, frame) => parts([of, ...items], frame),
  in_period: ({ of, period }, frame) => parts([of, period], frame),
  logic: ({ items }, frame) => parts(items, frame),
  not: ({ of }, frame) => parts([of], frame),
  is_blank: ({ of }, frame) => parts([of], frame),
  if: ({ condition, whenTrue, whenFalse }, frame) => {
    const value = compile(condition)(frame)
    return parts(
      value === null ? [condition] : [condition, value === true ? whenTrue : whenFalse],
      frame,
    )
  },
  call: ({ args }, frame) => parts(args, frame),
  aggregate: (node, frame) => rowParts(node, frame),
  nth: (node, frame) => rowParts(node, frame),
}

/** The tree of parts and values of `typed` in `frame`. */
export function explain(typed: Typed, frame: Frame): Explanation {
  const step = {
    text: textOf(typed),
    value: compile(typed)(frame),
    children: childrenOf(typed, frame),
  }
  if (typed.kind === 'parameter' || typed.kind === 'indicator' || typed.kind === 'standing')
    return {
      ...step,
      reads: {
        space: typed.kind === 'parameter' ? 'parameter' : 'indicator',
        id: typed.id,
        keys: typed.keys.map((key) => compile(key)(frame)),
      },
    }
  if (typed.kind === 'in_group')
    return { ...step, reads: { space: 'group', id: typed.id, keys: [] } }
  return typed.kind === 'verdict'
    ? { ...step, reads: { space: 'checklist', id: typed.id, keys: [] } }
    : step
}

function childrenOf<K extends TypedKind>(typed: TypedOf<K>, frame: Frame): readonly Explanation[] {
  const children: (node: TypedOf<K>, frame: Frame) => readonly Explanation[] = CHILDREN[typed.kind]
  return children(typed, frame)
}

/** Parts worth showing: a literal explains nothing. */
function parts(items: readonly Typed[], frame: Frame): readonly Explanation[] {
  return items.filter(({ kind }) => kind !== 'literal').map((item) => explain(item, frame))
}

function rowParts(node: TypedOf<'aggregate' | 'nth'>, frame: Frame): readonly Explanation[] {
  const { item, rows } = node
  return rowFrames(rows, frame)
    .held.slice(0, ROWS_SHOWN)
    .map(({ frame: rowFrame, kept }) => {
      const text = rowFrame.path
      if (kept === null && rows.filter)
        return { text, value: null, children: [explain(rows.filter, rowFrame)] }
      if (!item) return { text, value: true, children: [] }
      const inner = explain(item, rowFrame)
      return {
        text,
        value: inner.value,
        children: inner.children.length > 0 ? inner.children : [inner],
      }
    })
}
