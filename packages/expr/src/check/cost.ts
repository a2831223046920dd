/** How many steps one evaluation may take at most: parts, times the most rows of every aggregate around them. */
import { LIMITS } from '../syntax/limits.ts'
import type { Rows, Typed, TypedKind, TypedOf } from '../typed.ts'

type Costs = { readonly [K in TypedKind]: (node: TypedOf<K>) => number }

const one = (): number => 1

const COSTS: Costs = {
  literal: one,
  slot: one,
  self: one,
  ambient: one,
  error: one,
  follow: ({ of }) => 1 + cost(of),
  parameter: ({ keys }) => 1 + total(keys),
  indicator: ({ keys }) => 1 + total(keys),
  earlier: ({ of }) => 1 + cost(of),
  streak: ({ of }) => LIMITS.periods * (1 + cost(of)),
  standing: ({ keys }) => 1 + total(keys),
  previous: ({ of }) => 1 + cost(of),
  verdict: ({ of }) => 1 + cost(of),
  in_group: ({ of }) => 1 + cost(of),
  arithmetic: ({ left, right }) => 1 + cost(left) + cost(right),
  negate: ({ of }) => 1 + cost(of),
  convert: ({ of }) => 1 + cost(of),
  compare: ({ left, right }) => 1 + cost(left) + cost(right),
  one_of: ({ of, items }) => 1 + cost(of) + total(items),
  in_period: ({ of, period }) => 1 + cost(of) + cost(period),
  logic: ({ items }) => 1 + total(items),
  not: ({ of }) => 1 + cost(of),
  is_blank: ({ of }) => 1 + cost(of),
  if: ({ condition, whenTrue, whenFalse }) =>
    1 + cost(condition) + cost(whenTrue) + cost(whenFalse),
  call: ({ args }) => 1 + total(args),
  aggregate: ({ rows, item }) => 1 + overRows(rows, item ? cost(item) : 0),
  nth: ({ rows, item, place }) => 1 + cost(place) + overRows(rows, cost(item)),
}

/** Steps of `typed` at most. */
export function cost<K extends TypedKind>(typed: TypedOf<K>): number {
  const of: (node: TypedOf<K>) => number = COSTS[typed.kind as K]
  return of(typed)
}

function total(items: readonly Typed[]): number {
  return items.reduce((sum, item) => sum + cost(item), 0)
}

function overRows({ source, filter, most }: Rows, perRow: number): number {
  const each = (most ?? LIMITS.rows) * (1 + (filter ? cost(filter) : 0) + perRow)
  if (source.from === 'rows') return overRows(source.rows, each)
  const owner = 'record' in source ? source.record : null
  return each + (owner ? cost(owner) : 0)
}
