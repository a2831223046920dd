import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import { gapOf, partsDiffer, sumOf } from './compare-parts.ts'
import type { Fact } from './fact.ts'
import { waysAcross, waysUpTo } from './time-ways.ts'

/** Years against the total of their span, and a total due by a date against the years that lead up to it. */
export function checkTimeParts(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  const flows = facts.filter(
    (fact) => fact.interval !== null && fact.collection === 'indicators' && isFlow(fact),
  )
  const byThing = Map.groupBy(flows, ({ thing }) => thing)
  return flows.flatMap((total) => {
    const pieces = piecesOf(total, byThing.get(total.thing) ?? [])
    const ways = isDue(total) ? waysUpTo(pieces, total.range.to) : waysAcross(pieces, total.range)
    return closest(total, { ways: ways.filter((way) => way.length > 1), config })
  })
}

interface Ways {
  readonly ways: readonly (readonly Fact[])[]
  readonly config: ResolvedConfig
}

/** The total holds when one way of adding up agrees; otherwise the nearest way is reported. */
function closest(total: Fact, { ways, config }: Ways): readonly Issue[] {
  let best: { parts: readonly Fact[]; gap: number } | null = null
  for (const parts of ways) {
    const sum = sumOf(parts)
    if (sum === null || total.interval === null) continue
    const gap = gapOf(sum, total.interval)
    if (gap === 0) return []
    if (best === null || Math.abs(gap) < Math.abs(best.gap)) best = { parts, gap }
  }
  return best === null ? [] : [partsDiffer(total, { ...best, config })]
}

/** Flows add up over time; a stock's years do not. */
function isFlow({ series }: Fact): boolean {
  return 'kind' in series && series.kind === 'flow'
}

function isDue({ entry }: Fact): boolean {
  return entry.when !== undefined && 'by' in entry.when
}

function within({ entry, range }: Fact): boolean {
  return entry.when !== undefined && 'in' in entry.when && range.from !== null && range.to !== null
}

/** A year gone by may be an actual and the years to come targets of one total; a year's own kind comes first. */
function piecesOf(total: Fact, flows: readonly Fact[]): readonly Fact[] {
  const pieces = flows.filter((fact) => fact !== total && within(fact))
  const own = pieces.filter(({ entry }) => entry.as === total.entry.as)
  const taken = new Set(own.map(({ range }) => `${range.from}/${range.to}`))
  return [
    ...own,
    ...pieces.filter(
      (fact) => !own.includes(fact) && !taken.has(`${fact.range.from}/${fact.range.to}`),
    ),
  ]
}
