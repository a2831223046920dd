import {
  convert,
  freqOf,
  periodOf,
  periodRange,
  quantitiesOf,
  whenRange,
  type Entry,
  type Indicator,
  type Quantity,
} from '@xiance/schema'
import type { Unit } from '@xiance/expr'

/** Where a value is looked at. `level` null: the county as one. */
export interface Place {
  readonly region: string | null
  readonly level: string | null
}

/** A target with its window in days; a null end has no deadline. */
export interface Target {
  readonly entry: Entry
  /** In the indicator's own unit. */
  readonly quantity: Quantity
  readonly from: string | null
  readonly due: string | null
}

/** Targets due in the year of a period, and those due last of all. */
export function targetsAt(
  indicator: Indicator,
  place: Place,
  at: { readonly period: string; readonly unit: (name: string) => Unit | undefined },
): { readonly thisYear: readonly Target[]; readonly final: readonly Target[] } {
  const year = periodRange(at.period).from.slice(0, 4)
  const targets = winners(
    indicator.entries.filter(
      (entry) =>
        (entry.as ?? 'target') === 'target' &&
        entry.settled !== 'setAside' &&
        isAbout(entry, place),
    ),
  ).map((entry) => targetOf(indicator, entry, at))
  const thisYear = targets.filter(({ due }) => due?.slice(0, 4) === year)
  const lasting = targets.filter(({ entry }) => !isRepeated(entry))
  const latest = lasting.reduce<string | null>(
    (last, { due }) => (due !== null && (last === null || due > last) ? due : last),
    null,
  )
  return { thisYear, final: lasting.filter(({ due }) => due === latest) }
}

/** Values the document itself prints: the baseline, and actuals of earlier periods. */
export function printedAt(
  indicator: Indicator,
  place: Place,
  at: { readonly as: 'baseline' | 'actual'; readonly unit: (name: string) => Unit | undefined },
): readonly Target[] {
  return winners(
    indicator.entries.filter(
      (entry) => entry.as === at.as && entry.settled !== 'setAside' && isAbout(entry, place),
    ),
  ).map((entry) => targetOf(indicator, entry, { period: null, unit: at.unit }))
}

/** No scope: the county as one; `each` names a level, `in` its regions. Entries of one class are not about the whole. */
function isAbout(entry: Entry, place: Place): boolean {
  const scope = entry.for
  if (scope?.key !== undefined || scope?.where !== undefined) return false
  if (scope?.in !== undefined) return place.region !== null && scope.in.includes(place.region)
  if (scope?.each !== undefined) return scope.each === place.level
  return place.level === null
}

/** Of targets for the same time the most specific wins; two unsettled that tie stand side by side. */
function winners(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    (entry) =>
      !entries.some(
        (other) => other !== entry && sameTime(entry, other) && rank(other) > rank(entry),
      ),
  )
}

function rank(entry: Entry): number {
  return (
    (entry.settled === 'use' ? 10 : 0) +
    (entry.for?.in === undefined ? 0 : 2) +
    (entry.for?.each === undefined ? 0 : 1)
  )
}

function sameTime(one: Entry, other: Entry): boolean {
  const [a, b] = [whenRange(one.when), whenRange(other.when)]
  return a.to === b.to && isRepeated(one) === isRepeated(other)
}

function isRepeated(entry: Entry): boolean {
  return entry.when !== undefined && 'every' in entry.when && entry.when.every !== undefined
}

function targetOf(
  indicator: Indicator,
  entry: Entry,
  at: { readonly period: string | null; readonly unit: (name: string) => Unit | undefined },
): Target {
  const quantity = inOwnUnit(indicator, entry, at.unit)
  if (
    at.period !== null &&
    entry.when !== undefined &&
    'every' in entry.when &&
    entry.when.every !== undefined
  ) {
    const range = periodRange(periodOf(periodRange(at.period).to, entry.when.every))
    return { entry, quantity, from: range.from, due: range.to }
  }
  const range = whenRange(entry.when)
  return {
    entry,
    quantity,
    from: range.from,
    due: entry.when !== undefined && 'lasts' in entry.when ? null : range.to,
  }
}

/** Of one fact in several units the one that converts to the indicator's. */
function inOwnUnit(
  indicator: Indicator,
  entry: Entry,
  unit: (name: string) => Unit | undefined,
): Quantity {
  const own = [indicator.unit].flat()[0]
  const wanted = own === undefined ? undefined : unit(own)
  const quantities = quantitiesOf(entry)
  const first = quantities[0] ?? { is: 'words' as const }
  if (wanted === undefined) return first
  for (const quantity of quantities) {
    const from = quantity.unit ? unit(quantity.unit) : wanted
    const value =
      from === undefined || typeof quantity.value !== 'number'
        ? null
        : convert(quantity.value, from, wanted)
    if (value === null || from === undefined) continue
    const to = quantity.to === undefined ? null : convert(quantity.to, from, wanted)
    return to === null ? { ...quantity, value } : { ...quantity, value, to }
  }
  return first
}

/** Last day of a period; the text itself when it is a day. */
export function endOfPeriod(period: string): string {
  return freqOf(period) === null ? period : periodRange(period).to
}
