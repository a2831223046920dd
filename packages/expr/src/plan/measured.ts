import { fitsDecimal } from '../decimal.ts'
import type { Value } from '../value.ts'
import type { Measure } from './plan.ts'

/** What a database gave for one measure and group. */
export interface Measured {
  /** Rows whose item is known, among those the conditions kept. */
  readonly counted: number
  /** Rows the conditions kept: `counted/of` is the coverage. */
  readonly of: number
  /** Sum (also of an average), smallest or largest item, or how many rows decide `any` and `all`; null over no items. */
  readonly amount: Value
  /** An item left the exact range, so nothing can be said of a sum. */
  readonly overflow?: boolean
}

/** What a group without rows gives. */
export const NOTHING_MEASURED: Measured = Object.freeze({ counted: 0, of: 0, amount: null })

type Reading = (measured: Measured) => Value

const READ: { readonly [K in Measure['fn']]: Reading } = {
  count: ({ counted }) => counted,
  sum: ({ amount }) => amount ?? 0,
  avg: ({ amount, counted }) =>
    typeof amount === 'number' && counted > 0 ? amount / counted : null,
  min: ({ amount }) => amount,
  max: ({ amount }) => amount,
  any: ({ amount }) => Number(amount) > 0,
  all: ({ amount }) => Number(amount) === 0,
}

/** The value of a measure; blank beyond the exact range, as in the closures. */
export function measuredValue({ fn, item }: Measure, measured: Measured): Value {
  const { amount, overflow = false } = measured
  const scale = item?.type.kind === 'num' ? item.type.scale : 0
  const summed = fn === 'sum' || fn === 'avg'
  const beyond = typeof amount === 'number' && !fitsDecimal(amount, scale)
  return summed && (overflow || beyond) ? null : READ[fn](measured)
}
