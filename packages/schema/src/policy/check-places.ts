import type { Issue } from '../problem.ts'
import type { Interval } from '../quantities.ts'
import { gapOf, nothing, partsDiffer, plus, times } from './compare-parts.ts'
import { dimsOf, type Fact } from './fact.ts'
import type { Count, Survey } from './survey.ts'

/** 「每个 X 一个,共 N 个」 and values of named places against the total of the county. */
export function checkPlaces(facts: readonly Fact[], { config, countOf }: Survey): readonly Issue[] {
  if (facts.every(({ entry }) => isWhole(entry.for))) return []
  const groups = Map.groupBy(facts.filter(isAdded), sameThing)
  return [...groups.values()].flatMap((group) => {
    const totals = group.filter(({ entry }) => isWhole(entry.for))
    return totals.flatMap((total) =>
      levelsOf(group).flatMap((level) => {
        const each = group.find(({ entry }) => entry.for?.each === level && !entry.for.in)
        const named = group.filter(
          ({ entry }) => entry.for?.in !== undefined && (entry.for.each ?? level) === level,
        )
        const sum = sumOver({ each, named, count: level === '' ? null : countOf(level) })
        const gap = sum === null || total.interval === null ? 0 : gapOf(sum, total.interval)
        return gap === 0
          ? []
          : [
              partsDiffer(total, {
                parts: [...named, ...(each === undefined ? [] : [each])],
                gap,
                config,
                counted: each === undefined ? [] : (countOf(level)?.sources ?? []),
              }),
            ]
      }),
    )
  })
}

/** Numbers that add up over places: no share, no state, no condition on whom. */
function isAdded({ series, entry, interval }: Fact): boolean {
  return (
    interval !== null &&
    entry.for?.where === undefined &&
    (!('kind' in series) || series.kind === 'flow' || series.kind === 'stock')
  )
}

function isWhole(scope: Fact['entry']['for']): boolean {
  return scope?.each === undefined && scope?.in === undefined
}

function sameThing(fact: Fact): string {
  const { collection, series, entry, when, key } = fact
  return JSON.stringify([collection, series.id, entry.as ?? '', when, key, dimsOf(fact)])
}

/** Levels the group speaks of; `''` for places that name none. */
function levelsOf(group: readonly Fact[]): readonly string[] {
  return [
    ...new Set(
      group.filter(({ entry }) => !isWhole(entry.for)).map(({ entry }) => entry.for?.each ?? ''),
    ),
  ]
}

interface Places {
  readonly each: Fact | undefined
  readonly named: readonly Fact[]
  readonly count: Count | null
}

/**
 * Named places by their own number, all others by that of each. Places that may not be all of them only say how much there
 * is at least.
 */
function sumOver({ each, named, count }: Places): Interval | null {
  const places = new Set(named.flatMap(({ entry }) => entry.for?.in ?? []))
  const sum = named.reduce<Interval>((sofar, { entry, interval }) => {
    const places = entry.for?.in?.length ?? 0
    return interval === null ? sofar : plus(sofar, times(interval, { min: places, max: places }))
  }, nothing)
  if (each?.interval !== undefined && each.interval !== null)
    return count === null
      ? null
      : plus(sum, times(each.interval, left(count.interval, places.size)))
  const all = count !== null && count.interval.max <= places.size
  return named.length === 0 ? null : all ? sum : { min: sum.min, max: Infinity }
}

function left({ min, max }: Interval, taken: number): Interval {
  return { min: Math.max(0, min - taken), max: Math.max(0, max - taken) }
}
