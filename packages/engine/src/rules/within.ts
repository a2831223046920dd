import type { Value } from '@xiance/expr'
import type { Quantity } from '@xiance/schema'

/** Whether a value lies in the set a quantity describes; unknown when either is not known, undecided when the quantity prints no bound. */
export function within(
  quantity: Quantity,
  value: Value,
  than?: Value,
): { readonly is: boolean | null; readonly undecided: boolean } {
  const bound = than === undefined ? (quantity.value ?? null) : (than ?? null)
  return comparisons[quantity.is]({ quantity, value, bound })
}

interface Comparison {
  readonly quantity: Quantity
  readonly value: Value
  readonly bound: Value
}
type Result = { readonly is: boolean | null; readonly undecided: boolean }

const comparisons: { readonly [K in Quantity['is']]: (comparison: Comparison) => Result } = {
  eq: (c) =>
    typeof c.bound === 'number'
      ? numeric(c, (value, bound) => Math.abs(value - bound) <= (c.quantity.tolerance ?? 0))
      : equal(c),
  gt: (c) => numeric(c, (value, bound) => value > bound),
  gte: (c) => numeric(c, (value, bound) => value >= bound),
  lt: (c) => numeric(c, (value, bound) => value < bound),
  lte: (c) => numeric(c, (value, bound) => value <= bound),
  between: (c) => numeric(c, (value, bound) => value >= bound && value <= (c.quantity.to ?? bound)),
  about: (c) =>
    c.quantity.tolerance === undefined
      ? { is: null, undecided: true }
      : numeric(c, (value, bound) => Math.abs(value - bound) <= (c.quantity.tolerance ?? 0)),
  all: (c) => person(c, (value) => value),
  none: (c) => (typeof c.value === 'number' ? known(c.value === 0) : person(c, (value) => value)),
  some: (c) => (typeof c.value === 'number' ? known(c.value > 0) : person(c, (value) => value)),
  true: (c) => person(c, (value) => value),
  up: (c) =>
    c.bound === null ? person(c, (value) => value) : numeric(c, (value, bound) => value > bound),
  down: (c) =>
    c.bound === null ? person(c, (value) => value) : numeric(c, (value, bound) => value < bound),
  words: (c) => person(c, (value) => value),
}

function numeric(
  { value, bound }: Comparison,
  holds: (value: number, bound: number) => boolean,
): Result {
  if (typeof bound !== 'number') return { is: null, undecided: bound === null }
  return typeof value === 'number' ? known(holds(value, bound)) : unknown
}

function equal({ value, bound }: Comparison): Result {
  if (bound === null) return { is: null, undecided: true }
  return value === null ? unknown : known(value === bound)
}

/** Words, `all` and `true` are judged by a person who answers yes or no. */
function person({ value }: Comparison, holds: (value: boolean) => boolean): Result {
  return typeof value === 'boolean' ? known(holds(value)) : unknown
}

const unknown: Result = { is: null, undecided: false }

function known(is: boolean): Result {
  return { is, undecided: false }
}
