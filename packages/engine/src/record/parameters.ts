import type { Unit, Value } from '@xiance/expr'
import {
  convert,
  covers,
  quantitiesOf,
  seriesKeys,
  whenRange,
  type Entry,
  type Series,
} from '@xiance/schema'

/** What a dated parameter says for some keys on a day. */
export interface Reading {
  readonly state: 'known' | 'undecided' | 'uncovered'
  readonly value: Value
  readonly entry: Entry | null
}

/**
 * The most specific entry in force on the day: named keys before none, then the later start. Two that tie and differ leave
 * the value undecided until someone settles it; no entry for the keys means not covered.
 */
export function readParameter(
  series: Series,
  keys: readonly string[],
  at: { readonly date: string; readonly unit: (name: string) => Unit | undefined },
): Reading {
  const fitting = series.entries.filter(
    (entry) =>
      entry.settled !== 'setAside' &&
      fits(entry, series, keys) &&
      covers(whenRange(entry.when), at.date),
  )
  const best = fitting.toSorted(bySpecificity)[0]
  if (best === undefined) return { state: 'uncovered', value: null, entry: null }
  const value = valueOf(best, series, at.unit)
  const rivals = fitting.filter(
    (entry) =>
      entry !== best &&
      bySpecificity(entry, best) === 0 &&
      valueOf(entry, series, at.unit) !== value,
  )
  if (value === null || best.as === 'unclear' || (best.settled !== 'use' && rivals.length > 0))
    return { state: 'undecided', value: null, entry: best }
  return { state: 'known', value, entry: best }
}

/** True when no entry of the series prints a value: the document names the thing and no amount. */
export function printsNothing(series: Pick<Series, 'entries'>): boolean {
  return series.entries.every((entry) =>
    quantitiesOf(entry).every(
      ({ value, than }) => (value === undefined || value === null) && than === undefined,
    ),
  )
}

function fits(entry: Entry, series: Series, keys: readonly string[]): boolean {
  const scope = entry.for?.key ?? {}
  return seriesKeys(series).every(({ id, list }, index) => {
    const wanted = scope[id] ?? scope[list]
    const key = keys[index]
    return (
      wanted === undefined ||
      (key !== undefined && (Array.isArray(wanted) ? wanted.includes(key) : wanted === key))
    )
  })
}

function bySpecificity(one: Entry, other: Entry): number {
  const settled = Number(other.settled === 'use') - Number(one.settled === 'use')
  if (settled !== 0) return settled
  const keys = Object.keys(other.for?.key ?? {}).length - Object.keys(one.for?.key ?? {}).length
  if (keys !== 0) return keys
  const [from, otherFrom] = [whenRange(one.when).from ?? '', whenRange(other.when).from ?? '']
  return from === otherFrom ? 0 : from > otherFrom ? -1 : 1
}

/** In the series' own unit: an entry in 万元 of a series in 元 counts ten thousand times. */
function valueOf(entry: Entry, series: Series, unit: (name: string) => Unit | undefined): Value {
  const quantity = quantitiesOf(entry)[0]
  const value = quantity?.value ?? null
  const own = [series.unit].flat()[0]
  if (typeof value !== 'number' || own === undefined || !quantity?.unit || quantity.unit === own)
    return value
  const [from, to] = [unit(quantity.unit), unit(own)]
  return from === undefined || to === undefined ? value : (convert(value, from, to) ?? value)
}
