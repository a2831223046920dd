import type { When } from '../quantity.ts'
import type { Span, Time } from '../text.ts'
import { freqOf, periodRange } from './period.ts'

/** Days a span covers; null leaves an end open. */
export interface OpenRange {
  readonly from: string | null
  readonly to: string | null
}

/** Days of a `Time` or `Time/Time`, `..` for an open end; null when the text is none. */
export function spanRange(span: Span): OpenRange | null {
  const [first = '', last = first, ...rest] = span.split('/')
  if (rest.length > 0) return null
  const from = endOf(first, 'from')
  const to = endOf(last, 'to')
  if (from === undefined || to === undefined) return null
  return from !== null && to !== null && from > to ? null : { from, to }
}

export function isTime(text: string): boolean {
  return freqOf(text) !== null
}

/** Days in which an entry holds: a target's span, a parameter's time in force. */
export function whenRange(when: When | undefined): OpenRange {
  if (when === undefined) return always
  if ('in' in when) return spanRange(when.in) ?? always
  if ('by' in when) return { from: null, to: lastDay(when.by) }
  if ('asOf' in when)
    return when.asOf === null ? always : { from: firstDay(when.asOf), to: lastDay(when.asOf) }
  if ('lasts' in when) return { from: when.from === null ? null : firstDay(when.from), to: null }
  return {
    from: when.from === undefined ? null : firstDay(when.from),
    to: when.to === undefined ? null : lastDay(when.to),
  }
}

export function covers(range: OpenRange, date: string): boolean {
  return (range.from === null || range.from <= date) && (range.to === null || date <= range.to)
}

const always: OpenRange = { from: null, to: null }

function endOf(text: Time, end: 'from' | 'to'): string | null | undefined {
  if (text === '..') return null
  return freqOf(text) === null ? undefined : periodRange(text)[end]
}

function firstDay(time: Time): string | null {
  return freqOf(time) === null ? null : periodRange(time).from
}

function lastDay(time: Time): string | null {
  return freqOf(time) === null ? null : periodRange(time).to
}
