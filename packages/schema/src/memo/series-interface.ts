import type { Named } from '../citation.ts'
import { quantitiesOf } from '../quantities.ts'
import type { Series } from '../quantity.ts'
import { decimalsOf } from '../scope/spaces.ts'

/** What a formula can see of a series: names, unit, keys, and the type its values give it. */
export function seriesInterface(definition: Named): string {
  const known = interfaces.get(definition)
  if (known !== undefined) return known
  const series = definition as Series
  const quantities = series.entries.flatMap((entry) => quantitiesOf(entry))
  const text = JSON.stringify([
    series.id,
    series.title,
    series.alias ?? null,
    series.unit ?? quantities.find(({ unit }) => unit)?.unit ?? null,
    series.list ?? null,
    series.keys ?? null,
    [
      ...new Set(quantities.map(({ value }) => (value === null ? 'null' : typeof value))),
    ].toSorted(),
    Math.max(
      0,
      ...quantities.map(({ value }) => (typeof value === 'number' ? decimalsOf(value) : 0)),
    ),
  ])
  interfaces.set(definition, text)
  return text
}

const interfaces = new WeakMap<object, string>()
