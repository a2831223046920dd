import type { ResolvedConfig } from '../county.ts'
import type { Entry, Series } from '../quantity.ts'
import { keyListOf } from '../series-keys.ts'
import { textIn, type Locale } from '../text.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import type { Fact } from './fact.ts'

/** What tells an entry from the others of its series, beside its time: 肉羊、3个乡镇. */
export function aboutOf(fact: Fact, config: ResolvedConfig): string {
  return aboutEntry(fact.series, fact.entry, { config, locale: 'zh-CN' })
}

/** The same of any entry: options it is keyed by, places. */
export function aboutEntry(
  series: Series,
  entry: Entry,
  { config, locale }: { readonly config: ResolvedConfig; readonly locale: Locale },
): string {
  const keys = Object.entries(entry.for?.key ?? {}).flatMap(([key, options]) => {
    const list = config.lists.find(({ id }) => id === keyListOf(series, key))
    return [options]
      .flat()
      .map((option) =>
        textIn(list?.options.find(({ id }) => id === option)?.title ?? option, locale),
      )
  })
  return [...keys, ...placesOf(entry, { config, locale })].join(locale === 'en' ? ', ' : '、')
}

/** Ids of regions say nothing to people, and their names are no part of a config. */
function placesOf(
  { for: scope }: Entry,
  { config, locale }: { readonly config: ResolvedConfig; readonly locale: Locale },
): readonly string[] {
  const level = config.levels.find(({ id }) => id === scope?.each)?.title
  const places = scope?.in?.length ?? 0
  if (places === 0 && level === undefined) return []
  const { count, each, place } = placeWords[locale]
  const name = level === undefined ? place : textIn(level, locale)
  return [places > 0 ? count(places, name) : each(name)]
}

const placeWords = {
  'zh-CN': {
    count: (places: number, name: string) => `${places}个${name}`,
    each: (name: string) => `每个${name}`,
    place: '地区',
  },
  en: {
    count: (places: number, name: string) => `${places} × ${name}`,
    each: (name: string) => `each ${name}`,
    place: 'region',
  },
} as const

/** What is printed or the option that is said, else the number with its unit as people write it. */
export function quantityWords(fact: Fact, config: ResolvedConfig): string {
  const { quantity, unitName, series } = fact
  const option = config.lists
    .find(({ id }) => id === series.list)
    ?.options.find(({ id }) => id === optionOf(fact))
  if (option !== undefined) return textIn(option.title, 'zh-CN')
  const unit = unitName === undefined ? '' : unitLabel(config, unitName)
  return quantity.asWritten ?? `${String(quantity.value ?? '')}${unit}`
}

/** The option a series of options says; null for numbers and for what is left open. */
export function optionOf({ series, quantity }: Fact): string | null {
  return series.list !== undefined && typeof quantity.value === 'string' ? quantity.value : null
}

/** The time an entry names, as written; '' when it names none. */
export function timeOf({ when }: Entry): string {
  if (when === undefined) return ''
  if ('in' in when) return when.in
  if ('by' in when) return when.by
  return 'asOf' in when ? (when.asOf ?? '') : ''
}
