/** How many steps one evaluation may take at most: parts, times the most rows of every aggregate around them. */
import { partsOf } from '../parts.ts'
import { LIMITS } from '../syntax/limits.ts'
import type { Rows, Typed } from '../typed.ts'

/** Steps of `typed` at most. */
export function cost(typed: Typed): number {
  let steps = 1
  for (const part of partsOf(typed)) steps += cost(part)
  if (typed.kind === 'streak') return steps * LIMITS.periods
  if (typed.kind === 'aggregate' || typed.kind === 'nth')
    steps += overRows(typed.rows, typed.item ? cost(typed.item) : 0)
  return steps
}

function overRows({ source, filter, most }: Rows, perRow: number): number {
  const each = (most ?? LIMITS.rows) * (1 + (filter ? cost(filter) : 0) + perRow)
  if (source.from === 'rows') return overRows(source.rows, each)
  const owner = 'record' in source ? source.record : null
  return each + (owner ? cost(owner) : 0)
}
