import type { Indicator } from '../indicator.ts'
import type { Issue } from '../problem.ts'
import type { Interval } from '../quantities.ts'
import { textIn } from '../text.ts'
import { addDays } from '../time/civil-date.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import { gapOf, minus, nothing, plus, sumOf } from './compare-parts.ts'
import { dimsOf, inOwnUnit, printed, type Fact } from './fact.ts'
import { finding } from './finding.ts'
import type { Survey } from './survey.ts'
import { waysAcross, waysUpTo } from './time-ways.ts'

/**
 * A stock against what it was before, plus what came in, minus what went out; in each of its units (户 and 人 alike).
 * Where nothing is printed for the time before, the start that the figures imply is told.
 */
export function checkStocks(indicator: Indicator, survey: Survey): readonly Issue[] {
  return indicator.moves === undefined
    ? []
    : survey
        .indicatorFacts(indicator.id)
        .filter(({ interval, range }) => interval !== null && range.to !== null)
        .flatMap((stock) => checkStock(stock, indicator, survey))
}

function checkStock(stock: Fact, indicator: Indicator, survey: Survey): readonly Issue[] {
  const earlier = survey
    .indicatorFacts(indicator.id)
    .filter((fact) => fact.interval !== null && sameThing(fact, stock) && endsBefore(fact, stock))
    .toSorted((one, other) => (endOf(one) < endOf(other) ? 1 : -1))
  for (const start of earlier) {
    const moved = movesIn({ from: addDays(endOf(start), 1), stock, indicator, survey })
    if (moved !== null) return compare(stock, { start, moved, survey })
  }
  return earlier.length > 0 ? [] : implied(stock, indicator, survey)
}

interface Moved {
  readonly facts: readonly Fact[]
  /** In minus out. */
  readonly net: Interval
  readonly from: string
}

function compare(
  stock: Fact,
  {
    start,
    moved,
    survey,
  }: { readonly start: Fact; readonly moved: Moved; readonly survey: Survey },
): readonly Issue[] {
  if (start.interval === null || stock.interval === null) return []
  const expected = plus(start.interval, moved.net)
  if (gapOf(expected, stock.interval) === 0) return []
  return [
    finding('policy.stock_differs', {
      path: stock.path,
      params: {
        ...named(stock, survey),
        start: printed(start.interval, stock.unit),
        net: printed(moved.net, stock.unit),
        expected: printed(expected, stock.unit),
      },
      source: [stock, start, ...moved.facts].flatMap(({ sources }) => sources),
    }),
  ]
}

function implied(stock: Fact, indicator: Indicator, survey: Survey): readonly Issue[] {
  const moved = movesIn({ from: null, stock, indicator, survey })
  if (moved === null || stock.interval === null || !Number.isFinite(stock.interval.min)) return []
  const start = minus(stock.interval, moved.net)
  const from = addDays(moved.from, -1)
  return [
    finding('policy.baseline_implied', {
      path: stock.path,
      params: {
        ...named(stock, survey),
        net: printed(moved.net, stock.unit),
        implied: inOwnUnit(Number.isFinite(start.min) ? start.min : start.max, stock.unit),
        on: from.endsWith('-12-31') ? from.slice(0, 4) : from,
      },
      source: [stock, ...moved.facts].flatMap(({ sources }) => sources),
    }),
  ]
}

function named(stock: Fact, { config }: Survey): Issue['params'] {
  return {
    title: textIn(stock.series.title, 'zh-CN'),
    stock: stock.interval === null ? '' : printed(stock.interval, stock.unit),
    unit: stock.unitName === undefined ? '' : unitLabel(config, stock.unitName),
  }
}

interface Window {
  /** null: as far back as the first flow reaches. */
  readonly from: string | null
  readonly stock: Fact
  readonly indicator: Indicator
  readonly survey: Survey
}

/** What moved up to the stock's day; null when some flow does not tell for the whole time. */
function movesIn({ from, stock, indicator, survey }: Window): Moved | null {
  const to = endOf(stock)
  let start = from
  let net: Interval = nothing
  const facts: Fact[] = []
  const moves = [
    ...(indicator.moves?.in ?? []).map((id) => [id, plus] as const),
    ...(indicator.moves?.out ?? []).map((id) => [id, minus] as const),
  ]
  for (const [id, add] of moves) {
    const pieces = survey
      .indicatorFacts(id)
      .filter((fact) => fact.interval !== null && 'in' in (fact.entry.when ?? {}))
      .filter((fact) => sameScope(fact, stock))
    const [way] =
      start === null ? earliest(waysUpTo(pieces, to)) : waysAcross(pieces, { from: start, to })
    const sum = way === undefined ? null : sumOf(way)
    if (way === undefined || sum === null) return null
    start ??= way[0]?.range.from ?? null
    net = add(net, sum)
    facts.push(...way)
  }
  return start === null ? null : { facts, net, from: start }
}

/** Ways that reach back furthest first, the finest of them first. */
function earliest(ways: readonly (readonly Fact[])[]): readonly (readonly Fact[])[] {
  return ways.toSorted((one, other) => {
    const [a = '', b = ''] = [one[0]?.range.from, other[0]?.range.from].map((day) => day ?? '')
    return a === b ? other.length - one.length : a < b ? -1 : 1
  })
}

function endOf({ range }: Fact): string {
  return range.to ?? ''
}

function endsBefore(one: Fact, other: Fact): boolean {
  return one.range.to !== null && endOf(one) < endOf(other)
}

function sameThing(one: Fact, other: Fact): boolean {
  return one.thing === other.thing
}

/** Flows of another indicator about the same places and classes, in the same dimension. */
function sameScope(one: Fact, other: Fact): boolean {
  return (
    JSON.stringify(one.entry.for ?? {}) === JSON.stringify(other.entry.for ?? {}) &&
    dimsOf(one) === dimsOf(other)
  )
}
