import type { Unit } from '@xiance/expr'
import { citationsOf, type Citation } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { intervalOf, quantitiesOf, type Interval } from '../quantities.ts'
import type { Entry, Quantity, Series } from '../quantity.ts'
import { whenRange, type OpenRange } from '../time/span.ts'
import { unitResolver } from '../unit/unit-resolver.ts'
import { exact } from './exact.ts'

/** One cited number made comparable: base units, days, and what it is about. */
export interface Fact {
  readonly collection: 'parameters' | 'indicators'
  readonly series: Series
  readonly entry: Entry
  readonly quantity: Quantity
  readonly path: string
  /** In base units; null: no number is printed. */
  readonly interval: Interval | null
  readonly unit: Unit | undefined
  readonly unitName: string | undefined
  readonly range: OpenRange
  /** Equal for two entries about the same time. */
  readonly when: string
  /** Facts with the same subject speak of the same thing at perhaps different times. */
  readonly subject: string
  /** The subject whether it is a target or an actual. */
  readonly thing: string
  /** Key options alone, and the subject without them. */
  readonly key: string
  readonly unkeyed: string
  readonly sources: readonly Citation[]
}

/** Every number of a series that nobody has set aside, kept with the series while units stay the same. */
export function factsOf(
  collection: Fact['collection'],
  series: Series,
  config: ResolvedConfig,
): readonly Fact[] {
  const unitOf = unitResolver(config)
  const known = kept[collection].get(series)
  if (known?.unitOf === unitOf) return known.facts
  const facts = series.entries
    .filter((entry) => entry.settled !== 'setAside')
    .flatMap((entry) =>
      quantitiesOf(entry).map((quantity, index) =>
        fact({ collection, series, entry, quantity, index, unitOf }),
      ),
    )
  kept[collection].set(series, { unitOf, facts })
  return facts
}

interface Kept {
  readonly unitOf: (name: string) => Unit | undefined
  readonly facts: readonly Fact[]
}

const kept = {
  parameters: new WeakMap<Series, Kept>(),
  indicators: new WeakMap<Series, Kept>(),
} as const

/** True for a number aimed at: a target, or an entry that does not say what it is. */
export function isTarget({ entry, collection }: Fact): boolean {
  return collection === 'indicators' && (entry.as ?? 'target') === 'target'
}

/** The number an interval is remembered by: its finite end, in the fact's own unit. */
export function printed(interval: Interval, unit: Unit | undefined): string {
  return inOwnUnit(Number.isFinite(interval.min) ? interval.min : interval.max, unit)
}

/** Equal when two facts are of one dimension. */
export function dimsOf({ unit, unitName }: Fact): string {
  return dimensionKey(unit, unitName)
}

/** A number in the fact's own unit, as people write it. */
export function inOwnUnit(value: number, unit: Unit | undefined): string {
  return String(Number((value / (unit?.factor ?? 1)).toPrecision(12)))
}

interface Parts {
  readonly collection: Fact['collection']
  readonly series: Series
  readonly entry: Entry
  readonly quantity: Quantity
  readonly index: number
  readonly unitOf: (name: string) => Unit | undefined
}

function fact({ collection, series, entry, quantity, index, unitOf }: Parts): Fact {
  const unitName = quantity.unit ?? [series.unit].flat()[index] ?? [series.unit].flat()[0]
  const unit = unitName === undefined ? undefined : unitOf(unitName)
  const interval = intervalOf(quantity)
  const factor = unit?.factor ?? 1
  const keys = entry.for?.key
  const key =
    keys === undefined
      ? '[]'
      : JSON.stringify(Object.entries(keys).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  const dims = dimensionKey(unit, unitName ?? undefined)
  const place = JSON.stringify([
    collection,
    series.id,
    entry.for?.each ?? '',
    entry.for?.in ?? [],
    entry.for?.where ?? '',
    dims,
  ])
  const unkeyed = `${place}${entry.as ?? ''}`
  return {
    collection,
    series,
    entry,
    quantity,
    path: `/${collection}/${series.id}/entries/${entry.id}/q${Array.isArray(entry.q) ? `/${index}` : ''}`,
    interval:
      interval === null
        ? null
        : { min: exact(interval.min * factor), max: exact(interval.max * factor) },
    unit,
    unitName: unitName ?? undefined,
    range: whenRange(entry.when),
    when: entry.when === undefined ? 'null' : JSON.stringify(entry.when),
    subject: `${unkeyed}${key}`,
    thing: `${place}${key}`,
    key,
    unkeyed,
    sources: citationsOf(entry),
  }
}

function dimensionKey(unit: Unit | undefined, name: string | undefined): string {
  return JSON.stringify(
    Object.entries(unit?.dims ?? { [name ?? '']: 1 }).toSorted(([one], [other]) =>
      one < other ? -1 : 1,
    ),
  )
}
