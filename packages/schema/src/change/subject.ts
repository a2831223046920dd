import type { ResolvedConfig } from '../county.ts'
import { indexOfStep, isRecord, stepsOf } from '../pointer.ts'
import { aboutEntry, timeOf } from '../policy/fact-words.ts'
import type { Entry, Series } from '../quantity.ts'
import { textIn, type Locale, type Text } from '../text.ts'
import { timeWords } from '../time/time-words.ts'

export interface Subject {
  /** Titles on the way, the innermost last: 入户走访·肉羊数量. */
  readonly subject: string
  /** Steps below the innermost definition. */
  readonly rest: readonly string[]
}

/** What a path is about, in titles. */
export function subjectOf(
  path: string,
  { config, locale }: { readonly config: ResolvedConfig; readonly locale: Locale },
): Subject {
  const titles: string[] = []
  let rest: readonly string[] = []
  let value: unknown = config
  let owner: Series | undefined
  for (const step of stepsOf(path)) {
    const list = Array.isArray(value)
    value = list
      ? (value as readonly unknown[])[indexOfStep(value as readonly unknown[], step)]
      : isRecord(value)
        ? value[step]
        : undefined
    rest = list && isRecord(value) && isCalled(value) ? [] : [...rest, step]
    if (!list || !isRecord(value)) continue
    if ('q' in value && owner !== undefined)
      titles.splice(-1, 1, entryTitle(owner, value as unknown as Entry, { config, locale }))
    else if ('title' in value) titles.push(textIn(value['title'] as Text, locale))
    if ('entries' in value) owner = value as unknown as Series
  }
  return {
    subject: [...new Set([titles[0], titles.at(-1)])].join('·'),
    rest: rest.filter((step) => !collections.has(step)),
  }
}

/** Definitions and entries have words of their own; a step of a story or a cap has its place. */
function isCalled(value: Readonly<Record<string, unknown>>): boolean {
  return 'title' in value || 'q' in value
}

/** The same in one line of zh-CN; a place without a title by its path. */
export function titleAt(path: string, config: ResolvedConfig): string {
  const { subject } = subjectOf(path, { config, locale: 'zh-CN' })
  return subject === '' ? path : subject
}

const collections: ReadonlySet<string> = new Set([
  'entries',
  'fields',
  'pages',
  'options',
  'q',
  'items',
  'lines',
  'states',
  'transitions',
])

/** 「肉羊」+「补贴上限」; a list's own title at the front of the series' gives way to the option: 畜种补贴上限 → 肉羊补贴上限. */
function entryTitle(
  series: Series,
  entry: Entry,
  { config, locale }: { readonly config: ResolvedConfig; readonly locale: Locale },
): string {
  const title = textIn(series.title, locale)
  const about = aboutEntry(series, entry, { config, locale })
  const time = timeWords(timeOf(entry), locale)
  const lists = Object.values(series.keys ?? {}).flatMap(({ list }) =>
    config.lists.filter(({ id }) => id === list),
  )
  const prefix =
    lists
      .map((list) => textIn(list.title, locale))
      .find((candidate) => title.startsWith(candidate)) ?? ''
  return phrases[locale](title, { about, time, prefix: about === '' ? '' : prefix })
}

interface Phrase {
  readonly about: string
  readonly time: string
  /** What `about` stands for at the front of the title. */
  readonly prefix: string
}

const phrases: { readonly [L in Locale]: (title: string, phrase: Phrase) => string } = {
  'zh-CN': (title, { about, time, prefix }) => `${time}${about}${title.slice(prefix.length)}`,
  en: (title, { about, time }) => {
    const which = [about, time].filter((part) => part !== '').join(', ')
    return which === '' ? title : `${title} (${which})`
  },
}
