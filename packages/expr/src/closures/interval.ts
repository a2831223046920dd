/** Comparisons of a number with constants: each allows one closed interval of doubles, and two of them their overlap. */
import type { CompareOperator } from '../syntax/node.ts'
import type { Typed } from '../typed.ts'
import { constantNumber } from './constant.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

const INTERVALS: { readonly [K in CompareOperator]: ((limit: number) => Interval) | null } = {
  '=': (limit) => ({ low: limit, high: limit }),
  '!=': null,
  '<': (limit) => ({ low: -Infinity, high: -above(-limit) }),
  '<=': (limit) => ({ low: -Infinity, high: limit }),
  '>': (limit) => ({ low: above(limit), high: Infinity }),
  '>=': (limit) => ({ low: limit, high: Infinity }),
}

/** A test that a number lies in an interval, and the number it tests. */
export interface IntervalTest extends Interval {
  readonly of: Typed
}

/** `typed` as an interval test, or null when it is no comparison of a number with a constant. */
export function intervalTest(typed: Typed): IntervalTest | null {
  if (typed.kind !== 'compare' || typed.left.type.kind !== 'num') return null
  const { left, right, op } = typed
  return sided(left, op, constantNumber(right)) ?? sided(right, MIRRORED[op], constantNumber(left))
}

function sided(of: Typed, op: CompareOperator, limit: number | null): IntervalTest | null {
  const interval = limit === null ? null : INTERVALS[op]?.(limit)
  return interval ? { of, ...interval } : null
}

/** The values both allow. */
export function overlap(one: Interval, other: Interval): Interval {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) }
}

/** `16 <= x` is `x >= 16`. */
const MIRRORED: { readonly [K in CompareOperator]: CompareOperator } = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

/** The next double above. */
function above(value: number): number {
  double[0] = value + 0
  bits[0] = (bits[0] ?? 0n) + (value < 0 ? -1n : 1n)
  return double[0]
}
