/** Turns what is worked out for each row into terms. Parts that read no row are bound; what SQL would not give exactly is refused. */
import { partsOf } from '../parts.ts'
import type { Type } from '../type.ts'
import type { Typed, TypedKind, TypedOf } from '../typed.ts'
import { dateLength } from '../civil-date.ts'
import { callTerm } from './call-term.ts'
import type { Term, TermType } from './plan.ts'
import { Refusal } from './refusal.ts'
import type { Reason } from './refusal.ts'

/** Where a part stands: inside so many rows, with so many more further in where the measure is taken. */
export interface TermPlace {
  readonly levels: number
  readonly below: number
}

type Make<K extends TypedKind> = (node: TypedOf<K>, at: TermPlace) => Term

const refuse =
  (reason: Reason) =>
  (node: Typed): never => {
    throw new Refusal(node, reason)
  }

const BOOL = { kind: 'bool' } as const

const TERMS: { readonly [K in TypedKind]: Make<K> } = {
  literal: refuse('function_inside'),
  slot: (node, { below }) => ({
    kind: 'column',
    type: termType(node),
    up: node.depth + below,
    id: node.id,
  }),
  self: refuse('other_record'),
  follow: refuse('other_record'),
  parameter: refuse('function_inside'),
  indicator: refuse('function_inside'),
  earlier: refuse('other_period'),
  streak: refuse('other_period'),
  standing: refuse('other_period'),
  previous: refuse('other_period'),
  verdict: refuse('other_record'),
  in_group: (node, { below }) => {
    if (node.of.kind !== 'self') throw new Refusal(node, 'other_record')
    return { kind: 'group', type: BOOL, up: node.of.depth + below, id: node.id }
  },
  ambient: refuse('one_row'),
  arithmetic: (node, at) => {
    const { op, left, right } = node
    if (op === '/') throw new Refusal(node, 'open_scale')
    const type = termType(node)
    return {
      kind: 'arithmetic',
      type,
      op,
      left: termOf(left, at),
      right: termOf(right, at),
    }
  },
  negate: (node, at) => ({
    kind: 'negate',
    type: termType(node),
    of: termOf(node.of, at),
  }),
  convert: (node, at) => {
    const [type, of, { multiply, divide }] = [termType(node), termOf(node.of, at), node.conversion]
    const zeros = Math.round(Math.log10(multiply / divide))
    const decimal = Number(`1e${zeros}`) === multiply / divide
    return { kind: 'convert', type, of, times: decimal ? 1 : multiply, zeros: decimal ? zeros : 0 }
  },
  compare: (node, at) => {
    if (node.by === 'set') throw new Refusal(node, 'function_inside')
    return {
      kind: 'compare',
      type: BOOL,
      op: node.op,
      left: termOf(node.left, at),
      right: termOf(node.right, at),
      cut: node.by === 'plain' ? null : node.by,
    }
  },
  one_of: (node, at) => {
    if (node.by === 'set') throw new Refusal(node, 'function_inside')
    return {
      kind: 'one_of',
      type: BOOL,
      of: termOf(node.of, at),
      items: node.items.map((item) => termOf(item, at)),
      cut: node.by === 'plain' ? null : node.by,
    }
  },
  in_period: (node, at) => {
    const { of, period } = node
    if (period.kind !== 'ambient') throw new Refusal(period, 'function_inside')
    const length = of.type.kind === 'date' ? dateLength(of.type.precision) : 10
    return { kind: 'during', type: BOOL, of: termOf(of, at), length }
  },
  logic: ({ op, items }, at) => ({
    kind: 'logic',
    type: BOOL,
    op,
    items: items.map((item) => termOf(item, at)),
  }),
  not: ({ of }, at) => ({ kind: 'not', type: BOOL, of: termOf(of, at) }),
  is_blank: ({ of }, at) => ({ kind: 'is_blank', type: BOOL, of: termOf(of, at) }),
  if: (node, at) => ({
    kind: 'if',
    type: termType(node),
    condition: termOf(node.condition, at),
    whenTrue: termOf(node.whenTrue, at),
    whenFalse: termOf(node.whenFalse, at),
  }),
  call: (node, at) => callTerm(node, (typed) => termOf(typed, at), termType),
  aggregate: refuse('aggregate_inside'),
  nth: refuse('aggregate_inside'),
  error: refuse('function_inside'),
}

/** The term of `typed`. Throws a `Refusal`. */
export function termOf<K extends TypedKind>(typed: TypedOf<K>, at: TermPlace): Term {
  const { levels } = at
  if (!readsRow(typed, levels))
    return Object.freeze({ kind: 'bound', type: termType(typed), value: typed, levels })
  const make: (node: TypedOf<K>, at: TermPlace) => Term = TERMS[typed.kind]
  return Object.freeze(make(typed, at))
}

/** True when the part changes from row to row, or cannot be worked out before the query. */
function readsRow(typed: Typed, levels: number): boolean {
  if (typed.kind === 'slot' || typed.kind === 'self') return typed.depth < levels
  if (typed.kind === 'aggregate' || typed.kind === 'nth' || typed.kind === 'previous') return true
  if (typed.kind === 'ambient') return typed.name === 'row_number'
  return partsOf(typed).some((part) => readsRow(part, levels))
}

const TERM_TYPES: { readonly [K in Type['kind']]: TermType['kind'] | null } = {
  bool: 'bool',
  num: 'num',
  text: 'text',
  date: 'text',
  option: 'text',
  period: 'text',
  options: 'options',
  record: null,
  rows: null,
  blank: 'text',
  any: null,
}

function termType(typed: Typed): TermType {
  const kind = TERM_TYPES[typed.type.kind]
  if (kind === null) throw new Refusal(typed, 'other_record')
  if (kind !== 'num') return { kind }
  const scale = typed.type.kind === 'num' ? typed.type.scale : null
  if (scale === null) throw new Refusal(typed, 'open_scale')
  return { kind, scale }
}
