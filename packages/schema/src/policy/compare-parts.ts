import type { Interval } from '../quantities.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import type { ResolvedConfig } from '../county.ts'
import { inOwnUnit, type Fact } from './fact.ts'

/** Sum of intervals; null when a part prints no number. */
export function sumOf(parts: readonly Fact[]): Interval | null {
  let [min, max] = [0, 0]
  for (const { interval } of parts) {
    if (interval === null) return null
    min = exact(min + interval.min)
    max = exact(max + interval.max)
  }
  return { min, max }
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

/** The finding that parts miss or exceed their total, citing every clause involved. */
export function partsDiffer(
  total: Fact,
  {
    parts,
    gap,
    config,
  }: { readonly parts: readonly Fact[]; readonly gap: number; readonly config: ResolvedConfig },
): Issue {
  const goal =
    total.interval === null
      ? 0
      : Number.isFinite(total.interval.min)
        ? total.interval.min
        : total.interval.max
  return {
    code: 'policy.parts_differ',
    severity: 'finding',
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
    source: distinct([total, ...parts].flatMap(({ sources }) => sources)),
  }
}

function distinct<T>(citations: readonly T[]): readonly T[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()]
}

function exact(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value
}
