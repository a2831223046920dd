import type { Freq, Locale, Span, Time } from '../text.ts'
import { freqOf } from './period.ts'

/** A time or span as people say it: `2018/2020` → 2018年至2020年. Anything else is given back as it is. */
export function timeWords(span: Span, locale: Locale): string {
  const [first = '', last] = span.split('/')
  const words = sayings[locale]
  if (last === undefined) return timeIn(first, locale)
  if (first === '..') return words.until(timeIn(last, locale))
  if (last === '..') return words.since(timeIn(first, locale))
  return words.span(timeIn(first, locale), timeIn(last, locale))
}

function timeIn(time: Time, locale: Locale): string {
  const freq = freqOf(time)
  return freq === null ? time : periods[locale][freq](partsOf(time))
}

interface Parts {
  readonly year: string
  /** Month, week, or number of the half or quarter; without leading zeros. */
  readonly second: string
  readonly third: string
}

function partsOf(time: Time): Parts {
  const [year = '', second = '', third = ''] = time.split('-')
  const plain = (part: string): string => part.replace(/^[HQW]?0*/, '')
  return { year, second: plain(second), third: plain(third) }
}

type Say = (parts: Parts) => string

const halves: Readonly<Record<string, string>> = { '1': '上', '2': '下' }
const quarters: Readonly<Record<string, string>> = { '1': '一', '2': '二', '3': '三', '4': '四' }
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const monthIn = (month: string): string => months[Number(month) - 1] ?? month

const periods: { readonly [L in Locale]: { readonly [F in Freq]: Say } } = {
  'zh-CN': {
    year: ({ year }) => `${year}年`,
    halfYear: ({ year, second }) => `${year}年${halves[second] ?? ''}半年`,
    quarter: ({ year, second }) => `${year}年第${quarters[second] ?? ''}季度`,
    month: ({ year, second }) => `${year}年${second}月`,
    halfMonth: ({ year, second, third }) => `${year}年${second}月${halves[third] ?? ''}半月`,
    week: ({ year, second }) => `${year}年第${second}周`,
    day: ({ year, second, third }) => `${year}年${second}月${third}日`,
  },
  en: {
    year: ({ year }) => year,
    halfYear: ({ year, second }) => `${second === '1' ? 'first' : 'second'} half of ${year}`,
    quarter: ({ year, second }) => `Q${second} ${year}`,
    month: ({ year, second }) => `${monthIn(second)} ${year}`,
    halfMonth: ({ year, second, third }) =>
      `${third === '1' ? 'first' : 'second'} half of ${monthIn(second)} ${year}`,
    week: ({ year, second }) => `week ${second} of ${year}`,
    day: ({ year, second, third }) => `${third} ${monthIn(second)} ${year}`,
  },
}

const sayings = {
  'zh-CN': {
    span: (from: string, to: string) => `${from}至${to}`,
    until: (to: string) => `截至${to}`,
    since: (from: string) => `${from}起`,
  },
  en: {
    span: (from: string, to: string) => `${from} to ${to}`,
    until: (to: string) => `up to ${to}`,
    since: (from: string) => `from ${from}`,
  },
} as const
