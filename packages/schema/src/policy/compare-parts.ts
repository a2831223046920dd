import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import type { Interval } from '../quantities.ts'
import { textIn } from '../text.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import { exact } from './exact.ts'
import { inOwnUnit, type Fact } from './fact.ts'
import { finding } from './finding.ts'

/** Sum of intervals; null when a part prints no number. */
export function sumOf(parts: readonly Fact[]): Interval | null {
  let sum: Interval = nothing
  for (const { interval } of parts) {
    if (interval === null) return null
    sum = plus(sum, interval)
  }
  return sum
}

export const nothing: Interval = { min: 0, max: 0 }

export function plus(one: Interval, other: Interval): Interval {
  return { min: exact(one.min + other.min), max: exact(one.max + other.max) }
}

export function minus(one: Interval, other: Interval): Interval {
  return { min: exact(one.min - other.max), max: exact(one.max - other.min) }
}

/** Product with a count, which is never negative. */
export function times(one: Interval, count: Interval): Interval {
  return { min: exact(one.min * count.min), max: exact(one.max * count.max) }
}

/**
 * How far the parts lie from the total, in base units; 0 when they can agree. A lower bound is kept when the parts reach
 * it; parts that are lower bounds themselves may not promise more than an exact total.
 */
export function gapOf(sum: Interval, total: Interval): number {
  if (sum.max < total.min) return exact(sum.max - total.min)
  if (sum.min > total.max) return exact(sum.min - total.max)
  return sum.max === Infinity && total.max === Infinity && sum.min < total.min
    ? exact(sum.min - total.min)
    : 0
}

export interface Parts {
  readonly parts: readonly Fact[]
  readonly gap: number
  readonly config: ResolvedConfig
  /** Clauses beside those of the parts: how many there are. */
  readonly counted?: Issue['source']
}

/** The finding that parts miss or exceed their total, citing every clause involved. */
export function partsDiffer(total: Fact, { parts, gap, config, counted = [] }: Parts): Issue {
  const goal =
    total.interval === null
      ? 0
      : Number.isFinite(total.interval.min)
        ? total.interval.min
        : total.interval.max
  return finding('policy.parts_differ', {
    path: total.path,
    params: {
      title: textIn(total.series.title, 'zh-CN'),
      total: inOwnUnit(goal, total.unit),
      sum: inOwnUnit(exact(goal + gap), total.unit),
      difference: inOwnUnit(Math.abs(gap), total.unit),
      relation: gap > 0 ? 'exceed' : 'miss',
      unit: total.unitName === undefined ? '' : unitLabel(config, total.unitName),
      parts: parts.map(({ path }) => path),
    },
    source: [...[total, ...parts].flatMap(({ sources }) => sources), ...counted],
  })
}
