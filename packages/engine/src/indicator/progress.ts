import { periodRange, whenRange } from '@xiance/schema'
import type { IndicatorProgress, TargetStatus } from '../client/indicator-status.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { rollUp, type IndicatorCell, type RolledUp } from './roll-up.ts'
import { statusOf, type Standing } from './status.ts'
import { endOfPeriod, printedAt, targetsAt, type Place, type Target } from './targets.ts'

export interface RegionNode {
  readonly id: string
  readonly level: string
  readonly parent: string | null
}

export interface ProgressOptions {
  readonly indicator: string
  /** Values of reporting regions, all periods known; blank ones may be left out. */
  readonly values: readonly IndicatorCell[]
  readonly period: string
  /** Region looked at; the county as one without it. */
  readonly region?: string | null
  /** Region tree, for the level of the region and who should have reported. */
  readonly regions?: readonly RegionNode[]
  readonly today: string
}

/** One indicator at one region and period: its value, who reported, and how it stands against this year's and the final targets. */
export function progress(linked: LinkedConfig, options: ProgressOptions): IndicatorProgress {
  const { indicator } = linked.indicator(options.indicator)
  const place = placeOf(linked, options)
  const reporters = reportersOf(indicator.at, place, options)
  const cells = cellsAt(place, reporters, options)
  const { to } = periodRange(options.period)
  const on = options.today < to ? options.today : to
  const shown = rollUp(
    indicator,
    withReporters(
      inWindow(cells, isFlow(indicator.kind) ? periodRange(options.period) : { from: null, to }),
      reporters,
    ),
  )
  const against = (target: Target): TargetStatus => statusOf(target, standingAt(target))

  function standingAt(target: Target): Standing {
    const flow = isFlow(indicator.kind)
    const value = flow ? flowSince(target) : shown.value
    const [baseline] = printedAt(indicator, place, { as: 'baseline', unit: linked.unit })
    const printed =
      typeof baseline?.quantity.value === 'number'
        ? { value: baseline.quantity.value, on: baseline.due }
        : null
    return { value, on, baseline: flow ? { value: 0, on: target.from } : printed }
  }

  /** Reported values since the window began, and what the document prints for the time before the first report: a baseline outside the window stays out. */
  function flowSince(target: Target): RolledUp['value'] {
    const reported = inWindow(cells, { from: target.from, to })
    const sum = rollUp(indicator, reported).value
    const first = reported.map(({ period }) => periodRange(period).from).toSorted()[0] ?? to
    const earlier = (['actual', 'baseline'] as const)
      .flatMap((as) => printedAt(indicator, place, { as, unit: linked.unit }))
      .filter(({ entry }) => isWithin(whenRange(entry.when), { from: target.from, before: first }))
    const printed = earlier.reduce(
      (total, { quantity }) => total + (typeof quantity.value === 'number' ? quantity.value : 0),
      0,
    )
    if (earlier.length === 0) return sum
    return sum === null ? printed : typeof sum === 'number' ? sum + printed : sum
  }

  const { thisYear, final } = targetsAt(indicator, place, {
    period: options.period,
    unit: linked.unit,
  })
  return {
    indicator: indicator.id,
    value: shown.value,
    coverage: shown.coverage,
    thisYear: thisYear.map(against),
    final: final.map(against),
  }
}

function isFlow(kind: string): boolean {
  return kind === 'flow'
}

function placeOf(linked: LinkedConfig, { region, regions }: ProgressOptions): Place {
  if (region === undefined || region === null || region === linked.config.region)
    return { region: linked.config.region, level: null }
  return {
    region,
    level: regions?.find(({ id }) => id === region)?.level ?? linked.config.levels[1]?.id ?? null,
  }
}

/** Regions that should report below (or at) the place; null when the tree is not given. */
function reportersOf(
  level: string | undefined,
  place: Place,
  { regions }: ProgressOptions,
): readonly string[] | null {
  if (regions === undefined || level === undefined) return null
  const parents = new Map(regions.map(({ id, parent }) => [id, parent]))
  return regions
    .filter((region) => region.level === level && isUnder(region.id, place.region, parents))
    .map(({ id }) => id)
}

function isUnder(
  region: string,
  whole: string | null,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  let at: string | null | undefined = region
  for (let step = 0; at !== null && at !== undefined && step < 20; step += 1) {
    if (at === whole) return true
    at = parents.get(at)
  }
  return false
}

/** A value of the place itself stands for all below it. */
function cellsAt(
  place: Place,
  reporters: readonly string[] | null,
  { values, regions }: ProgressOptions,
): readonly IndicatorCell[] {
  const own = values.filter(({ region }) => region === place.region)
  if (own.length > 0) return own
  if (reporters !== null) return values.filter(({ region }) => reporters.includes(region))
  if (regions === undefined) return place.level === null ? values : []
  const parents = new Map(regions.map(({ id, parent }) => [id, parent]))
  return values.filter(({ region }) => isUnder(region, place.region, parents))
}

/** Reporters without a value count as blank. */
function withReporters(
  cells: readonly IndicatorCell[],
  reporters: readonly string[] | null,
): readonly IndicatorCell[] {
  const there = new Set(cells.map(({ region }) => region))
  const silent =
    cells.length > 0 &&
    reporters !== null &&
    !cells.some(({ region }) => reporters.includes(region))
      ? []
      : (reporters ?? []).filter((region) => !there.has(region))
  return [
    ...cells,
    ...silent.map((region): IndicatorCell => ({ region, period: '2000', value: null })),
  ]
}

function inWindow(
  cells: readonly IndicatorCell[],
  window: { readonly from: string | null; readonly to: string },
): readonly IndicatorCell[] {
  return cells.filter(
    ({ period }) =>
      endOfPeriod(period) <= window.to &&
      (window.from === null || periodRange(period).from >= window.from),
  )
}

function isWithin(
  range: { readonly from: string | null; readonly to: string | null },
  window: { readonly from: string | null; readonly before: string },
): boolean {
  return (
    range.to !== null &&
    range.to < window.before &&
    (window.from === null || (range.from !== null && range.from >= window.from))
  )
}
