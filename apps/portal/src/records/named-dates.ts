import type { Answer } from '@xiance/client'
import { sayDate, sayInstant, sayPeriod } from '@xiance/react'
import { pageFields, textIn, type Locale, type ResolvedConfig } from '@xiance/schema'
import type { Words } from '../words/use-words.ts'

type Submission = Answer['submission']['list']['items'][number]

export interface NamedDatesOptions {
  readonly config: ResolvedConfig
  readonly words: Words
  readonly locale: Locale
  readonly today: string
}

/** The dates of a submission, each by its name: the period it belongs to, the day it is about, the time it was recorded. */
export function namedDates(
  submission: Pick<Submission, 'form' | 'period' | 'businessDate' | 'submittedAt'>,
  { config, words, locale, today }: NamedDatesOptions,
): readonly string[] {
  const { form, period, businessDate, submittedAt } = submission
  const day =
    businessDate === null
      ? null
      : `${businessDay(config, form, locale) ?? words.records.businessDate} ${sayDate(businessDate, { locale, today })}`
  return [
    period === null ? null : words.fill.period(sayPeriod(period, locale)),
    day,
    submittedAt === null ? null : words.records.recorded(sayInstant(submittedAt)),
  ].filter((part) => part !== null)
}

/** What the form calls the day it is about: 走访日期. */
function businessDay(config: ResolvedConfig, id: string, locale: Locale): string | undefined {
  const form = config.forms.find((one) => one.id === id)
  const field = form?.pages
    .flatMap((page) => pageFields(config, form, page))
    .find((one) => one.id === form.businessDate)
  return field === undefined ? undefined : textIn(field.title, locale)
}
