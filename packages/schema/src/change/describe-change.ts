import type { ResolvedConfig } from '../county.ts'
import { changeWords } from '../locales/change-words.ts'
import { propertyWords } from '../locales/property-words.ts'
import { getAt, isRecord, stepsOf } from '../pointer.ts'
import { quantitiesOf } from '../quantities.ts'
import type { Entry, Quantity, Series } from '../quantity.ts'
import { textIn, type Locale, type Text } from '../text.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import type { Difference } from './change.ts'
import { subjectOf } from './subject.ts'

export interface DescribeOptions {
  readonly before: ResolvedConfig
  readonly after: ResolvedConfig
  readonly locale: Locale
}

/** One difference in words: what it is about, what it was, what it is. */
export function describeChange(difference: Difference, options: DescribeOptions): string {
  const { locale } = options
  const words = changeWords[locale]
  const config =
    difference.kind === 'removed' || difference.path.endsWith('/title')
      ? options.before
      : options.after
  const { subject, rest } = subjectOf(difference.path, { config, locale })
  if (difference.kind !== 'changed' && rest.length === 0)
    return words[difference.kind](subject, addition(difference, config, locale))
  const amount = describeAmount(difference, { ...options, subject })
  if (amount !== null) return amount
  const link = rest.length > 2 ? words.within : words.of
  const property = [subject, ...rest.map((step) => propertyWord(step, locale))].join(link)
  if (difference.kind !== 'changed' && isPlace(rest.at(-1)))
    return words[difference.kind](property, '')
  return words.changed(
    property,
    valueWords(difference.before, locale),
    valueWords(difference.after, locale),
  )
}

/** A number with its unit, where a quantity changed. */
function describeAmount(
  { path, before, after }: Difference,
  options: DescribeOptions & { readonly subject: string },
): string | null {
  const steps = stepsOf(path)
  const at = steps.lastIndexOf('entries')
  if (at < 0 || steps[at + 2] !== 'q') return null
  const last = steps.at(-1) ?? ''
  const words = changeWords[options.locale]
  if (last === 'asWritten')
    return words.changed(
      `${options.subject}${words.of}${propertyWord(last, options.locale)}`,
      valueWords(before, options.locale),
      valueWords(after, options.locale),
    )
  if (last !== 'value') return null
  const series = getAt(options.after, `/${steps.slice(0, at).join('/')}`) as Series | undefined
  const quantity = getAt(options.after, `/${steps.slice(0, -1).join('/')}`) as Quantity | undefined
  const name = quantity?.unit ?? [series?.unit].flat()[0]
  const unit = name === undefined || name === null ? '' : unitLabel(options.after, name)
  return words.amount(options.subject, {
    before: valueWords(before, options.locale),
    after: valueWords(after, options.locale),
    unit,
  })
}

/** The value of an added or removed entry. */
function addition({ before, after }: Difference, config: ResolvedConfig, locale: Locale): string {
  const value = after ?? before
  if (!isRecord(value) || !('q' in value)) return ''
  return quantitiesOf(value as unknown as Entry)
    .map(
      (quantity) =>
        quantity.asWritten ??
        `${valueWords(quantity.value, locale)}${typeof quantity.unit === 'string' ? unitLabel(config, quantity.unit) : ''}`,
    )
    .join('、')
}

function isPlace(step = ''): boolean {
  return /^\d+$/.test(step)
}

/** Items without an id go by their place. */
function propertyWord(step: string, locale: Locale): string {
  if (isPlace(step)) return changeWords[locale].nth(Number(step) + 1)
  return Object.hasOwn(propertyWords, step)
    ? propertyWords[step as keyof typeof propertyWords][locale === 'en' ? 1 : 0]
    : step
}

function valueWords(value: unknown, locale: Locale): string {
  const words = changeWords[locale]
  if (value === undefined || value === null) return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map((item) => valueWords(item, locale)).join(words.and)
  if (isRecord(value) && typeof value['zh-CN'] === 'string')
    return textIn(value as Exclude<Text, string>, locale)
  if (isRecord(value) && 'title' in value) return valueWords(value['title'], locale)
  if (!isRecord(value)) return ''
  if (typeof value['quote'] === 'string') return `「${value['quote']}」`
  if (typeof value['asWritten'] === 'string') return value['asWritten']
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${propertyWord(key, locale)} ${valueWords(inner, locale)}`)
    .join(words.and)
}
