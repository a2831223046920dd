import type { ResolvedConfig } from '../county.ts'
import { changeWords } from '../locales/change-words.ts'
import { propertyWords } from '../locales/property-words.ts'
import { isRecord } from '../pointer.ts'
import { textIn, type Locale, type Text } from '../text.ts'
import { calledAt, titleOf } from './titles.ts'

export interface Wording {
  readonly config: ResolvedConfig
  readonly locale: Locale
}

/** What a step of a path is called. Items without an id go by their place, keys of a map by the title of what they name. */
export function stepWord(step: string, { config, locale }: Wording): string {
  if (isPlace(step)) return changeWords[locale].nth(Number(step) + 1)
  return Object.hasOwn(propertyWords, step)
    ? propertyWords[step as keyof typeof propertyWords][locale === 'en' ? 1 : 0]
    : changeWords[locale].quoted(titleOf(step, { config, locale }) ?? step)
}

export function isPlace(step = ''): boolean {
  return /^\d+$/.test(step)
}

/** A value as the author knows it; `property` is what it is the value of. */
export function valueWords(value: unknown, property: string, wording: Wording): string {
  const { locale } = wording
  const words = changeWords[locale]
  if (value === undefined || value === null) return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string') return calledAt(property, value, wording) ?? value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.length === 0
      ? words.none
      : value.map((item) => valueWords(item, property, wording)).join(words.and)
  if (!isRecord(value)) return ''
  if (typeof value['zh-CN'] === 'string') return textIn(value as Exclude<Text, string>, locale)
  if ('title' in value) return valueWords(value['title'], 'title', wording)
  if (typeof value['quote'] === 'string') return words.quoted(value['quote'])
  if (typeof value['asWritten'] === 'string') return value['asWritten']
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${stepWord(key, wording)} ${valueWords(inner, key, wording)}`)
    .join(words.and)
}

/** The same with what is left out of it otherwise: both languages of a text, document and place of a citation. */
export function wholeWords(value: unknown, property: string, wording: Wording): string {
  const { config, locale } = wording
  const short = valueWords(value, property, wording)
  if (!isRecord(value)) return short
  if (typeof value['zh-CN'] === 'string')
    return [value['zh-CN'], value['en']].filter((text) => typeof text === 'string').join(' / ')
  if (typeof value['quote'] !== 'string') return short
  const document = config.sources.find(({ id }) => id === value['doc'])?.title
  const place = [
    document === undefined ? valueWords(value['doc'], 'doc', wording) : textIn(document, locale),
    ...(typeof value['at'] === 'string' ? [value['at']] : []),
  ]
  return changeWords[locale].cited(short, place.join(' '))
}
