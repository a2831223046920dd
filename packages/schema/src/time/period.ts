import type { Freq, Time } from '../text.ts'
import { addDays, dateOfDay, dayOfDate, isCivilDate, lengthOfMonth, pad } from './civil-date.ts'

/** First and last day, both inside. */
export interface DateRange {
  readonly from: string
  readonly to: string
}

/**
 * The period a civil date falls into: `2018` `2018-H1` `2018-Q1` `2018-03` `2018-03-H2` (half month) `2018-W07` (ISO week)
 * `2018-03-05`.
 */
export function periodOf(date: string, freq: Freq): Time {
  return rhythms[freq].of(date)
}

/** The rhythm a period is written in; null when the text is no period. */
export function freqOf(period: Time): Freq | null {
  for (const freq of freqs)
    if (rhythms[freq].pattern.test(period))
      return freq === 'day' && !isCivilDate(period) ? null : freq
  return null
}

/** First and last day of a period; throws RangeError on a text that is none. */
export function periodRange(period: Time): DateRange {
  const freq = freqOf(period)
  if (freq === null) throw new RangeError(`not a period: ${period}`)
  return rhythms[freq].range(period)
}

export function nextPeriod(period: Time): Time {
  return neighbour(period, (range) => addDays(range.to, 1))
}

export function previousPeriod(period: Time): Time {
  return neighbour(period, (range) => addDays(range.from, -1))
}

/** Periods of one rhythm that begin in the range, in order. */
export function periodsWithin(range: DateRange, freq: Freq): readonly Time[] {
  const periods: Time[] = []
  for (let period = periodOf(range.from, freq); ; period = nextPeriod(period)) {
    const { from } = periodRange(period)
    if (from > range.to) return periods
    if (from >= range.from) periods.push(period)
  }
}

interface Rhythm {
  readonly pattern: RegExp
  readonly of: (date: string) => Time
  readonly range: (period: Time) => DateRange
}

const freqs: readonly Freq[] = ['year', 'halfYear', 'quarter', 'month', 'halfMonth', 'week', 'day']

const rhythms: { readonly [F in Freq]: Rhythm } = {
  year: {
    pattern: /^\d{4}$/,
    of: (date) => date.slice(0, 4),
    range: (period) => months(period, 1, 12),
  },
  halfYear: {
    pattern: /^\d{4}-H[12]$/,
    of: (date) => `${date.slice(0, 4)}-H${monthOf(date) <= 6 ? 1 : 2}`,
    range: (period) => months(period, Number(period[6]) * 6 - 5, Number(period[6]) * 6),
  },
  quarter: {
    pattern: /^\d{4}-Q[1-4]$/,
    of: (date) => `${date.slice(0, 4)}-Q${Math.ceil(monthOf(date) / 3)}`,
    range: (period) => months(period, Number(period[6]) * 3 - 2, Number(period[6]) * 3),
  },
  month: {
    pattern: /^\d{4}-(0[1-9]|1[0-2])$/,
    of: (date) => date.slice(0, 7),
    range: (period) => months(period, monthOf(period), monthOf(period)),
  },
  halfMonth: {
    pattern: /^\d{4}-(0[1-9]|1[0-2])-H[12]$/,
    of: (date) => `${date.slice(0, 7)}-H${Number(date.slice(8, 10)) <= 15 ? 1 : 2}`,
    range: (period) => {
      const whole = months(period, monthOf(period), monthOf(period))
      return period.endsWith('H1')
        ? { from: whole.from, to: `${period.slice(0, 7)}-15` }
        : { from: `${period.slice(0, 7)}-16`, to: whole.to }
    },
  },
  week: { pattern: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, of: isoWeek, range: weekRange },
  day: {
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    of: (date) => date,
    range: (period) => ({ from: period, to: period }),
  },
}

function neighbour(period: Time, edge: (range: DateRange) => string): Time {
  const freq = freqOf(period)
  if (freq === null) throw new RangeError(`not a period: ${period}`)
  return periodOf(edge(rhythms[freq].range(period)), freq)
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7))
}

function months(period: Time, first: number, last: number): DateRange {
  const year = Number(period.slice(0, 4))
  return {
    from: `${pad(year, 4)}-${pad(first, 2)}-01`,
    to: `${pad(year, 4)}-${pad(last, 2)}-${lengthOfMonth(year, last)}`,
  }
}

/** ISO weeks start on Monday and belong to the year of their Thursday. */
function isoWeek(date: string): Time {
  const day = dayOfDate(date)
  const thursday = day - weekday(day) + 3
  const year = Number(dateOfDay(thursday).slice(0, 4))
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayOfDate(`${pad(year, 4)}-01-01`)) / 7) + 1, 2)}`
}

function weekRange(period: Time): DateRange {
  const fourth = dayOfDate(`${period.slice(0, 4)}-01-04`)
  const monday = fourth - weekday(fourth) + (Number(period.slice(6)) - 1) * 7
  return { from: dateOfDay(monday), to: dateOfDay(monday + 6) }
}

/** 0 on a Monday; day 0 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}
