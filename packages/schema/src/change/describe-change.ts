import type { ResolvedConfig } from '../county.ts'
import { changeWords } from '../locales/change-words.ts'
import { getAt, isRecord, stepsOf } from '../pointer.ts'
import { quantitiesOf } from '../quantities.ts'
import type { Entry, Quantity, Series } from '../quantity.ts'
import type { Locale } from '../text.ts'
import { unitLabel } from '../unit/unit-resolver.ts'
import type { Difference } from './change.ts'
import { subjectOf } from './subject.ts'
import { isPlace, stepWord, valueWords, wholeWords } from './value-words.ts'

export interface DescribeOptions {
  readonly before: ResolvedConfig
  readonly after: ResolvedConfig
  readonly locale: Locale
}

/** One difference in words: what it is about, what it was, what it is. */
export function describeChange(difference: Difference, options: DescribeOptions): string {
  const { locale } = options
  const words = changeWords[locale]
  const old =
    difference.kind === 'removed' ||
    (difference.kind === 'changed' && difference.path.endsWith('/title'))
  const config = old ? options.before : options.after
  const wording = { config, locale }
  const { subject, rest } = subjectOf(difference.path, wording)
  if (difference.kind !== 'changed' && rest.length === 0)
    return words[difference.kind](subject, addition(difference, config, locale))
  const amount = describeAmount(difference, { ...options, subject })
  if (amount !== null) return amount
  const steps = stepsOf(difference.path)
  const last = steps.at(-1) ?? ''
  const parts = [
    ...(subject === '' ? [] : [subject]),
    ...rest.map((step, index) => {
      const at = steps.length - rest.length + index
      return contextWords[`${steps[at - 2]}/${step}`]?.[locale] ?? stepWord(step, wording)
    }),
  ]
  const property = parts.join(parts.length > 3 ? words.within : words.of)
  if (difference.kind !== 'changed' && isPlace(last)) return words[difference.kind](property, '')
  return words.changed(property, ...sides(difference, last, options))
}

/** Both values; where they read alike, with all they say. */
function sides(
  difference: Difference,
  property: string,
  { before, after, locale }: DescribeOptions,
): readonly [string, string] {
  const [old, now] = [
    { config: before, locale },
    { config: after, locale },
  ]
  const short = [
    valueWords(difference.before, property, old),
    valueWords(difference.after, property, now),
  ] as const
  return short[0] === short[1]
    ? [wholeWords(difference.before, property, old), wholeWords(difference.after, property, now)]
    : short
}

/** Properties that mean something else where they stand. */
const contextWords: Readonly<Record<string, { readonly [L in Locale]: string }>> = {
  'fields/to': { 'zh-CN': '引用的台账', en: 'register referred to' },
  'rows/to': { 'zh-CN': '引用的台账', en: 'register referred to' },
  'caps/of': { 'zh-CN': '限制的是', en: 'what it limits' },
  'parts/of': { 'zh-CN': '各部分', en: 'parts' },
  'undefined/base': { 'zh-CN': '上级配置', en: 'base config' },
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
      `${options.subject}${words.of}${stepWord(last, { config: options.after, locale: options.locale })}`,
      ...sides({ kind: 'changed', path, before, after }, last, options),
    )
  if (last !== 'value') return null
  const series = getAt(options.after, `/${steps.slice(0, at).join('/')}`) as Series | undefined
  const quantity = getAt(options.after, `/${steps.slice(0, -1).join('/')}`) as Quantity | undefined
  const name = quantity?.unit ?? [series?.unit].flat()[0]
  const unit = name === undefined || name === null ? '' : unitLabel(options.after, name)
  const [old, now] = sides({ kind: 'changed', path, before, after }, last, options)
  return words.amount(options.subject, { before: old, after: now, unit })
}

/** The value of an added or removed entry. */
function addition({ before, after }: Difference, config: ResolvedConfig, locale: Locale): string {
  const value = after ?? before
  if (!isRecord(value) || !('q' in value)) return ''
  return quantitiesOf(value as unknown as Entry)
    .map(
      (quantity) =>
        quantity.asWritten ??
        `${valueWords(quantity.value, 'value', { config, locale })}${typeof quantity.unit === 'string' ? unitLabel(config, quantity.unit) : ''}`,
    )
    .join(changeWords[locale].and)
}
