/** How a formula came to its value: every part with the value it had. */
import { compile } from './closures/compile.ts'
import type { Frame } from './frame.ts'
import { textOf } from './print.ts'
import { shownValue, UNKNOWN } from './shown-value.ts'
import { rowFrames } from './row-frames.ts'
import type { Typed, TypedKind, TypedOf } from './typed.ts'
import type { Value } from './value.ts'

/** One step: its text and its value as people read them. `reads` names the parameter or indicator it took, so that its clause can be shown beside. */
export interface Explanation {
  readonly text: string
  readonly value: Value
  /** The value with its unit, an option by its label, 是 or 否; 未知 when it is blank. */
  readonly shown: string
  /** Of one row: a JSON Pointer with row ids. */
  readonly path?: string
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
  const value = compile(typed)(frame)
  const step = {
    text: textOf(typed),
    value,
    shown: shownValue(typed, value),
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
      const row = { text: `${rows.label} 第 ${rowFrame.index} 行`, path: rowFrame.path }
      if (kept === null && rows.filter) {
        const children = [explain(rows.filter, rowFrame)]
        return { ...row, value: null, shown: UNKNOWN, children }
      }
      if (!item) return { ...row, value: true, shown: '是', children: [] }
      const inner = explain(item, rowFrame)
      const children = inner.children.length > 0 ? inner.children : [inner]
      return { ...row, value: inner.value, shown: inner.shown, children }
    })
}
