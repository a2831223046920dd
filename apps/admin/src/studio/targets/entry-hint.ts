import { sayPeriod } from '@xiance/react'
import { textIn, type Entry, type Locale, type ResolvedConfig } from '@xiance/schema'
import type { Words } from '../../words/use-words.ts'

export interface EntryHintOptions {
  readonly config: ResolvedConfig
  readonly locale: Locale
  readonly words: Words
}

/** What the column does not say: a deadline inside the year, the towns it is for, the class, an odd span. */
export function entryHint({ as, when, for: scope }: Entry, options: EntryHintOptions): string {
  const { config, locale, words } = options
  const level = config.levels.find(({ id }) => id === scope?.each)
  const keys = Object.values(scope?.key ?? {}).flat()
  const titles = config.lists.flatMap((list) => list.options)
  return [
    when !== undefined && 'by' in when ? words.targets.by(sayPeriod(when.by, locale)) : '',
    when !== undefined && 'in' in when && (as !== 'target' || when.in.includes('/'))
      ? saySpan(when.in, locale)
      : '',
    level === undefined ? '' : words.targets.each(textIn(level.title, locale)),
    ...keys.map((key) => textIn(titles.find(({ id }) => id === key)?.title ?? key, locale)),
    ...(scope?.in ?? []),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function saySpan(span: string, locale: Locale): string {
  return span.includes('/') ? span.replace('/', '–') : sayPeriod(span, locale)
}
