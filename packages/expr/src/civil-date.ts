/** Civil dates as text: `2024`, `2024-11`, `2024-11-20`. No time zone, no clock. */

export type Precision = 'day' | 'month' | 'year'
export type DateReading =
  | { readonly status: 'ok'; readonly value: string; readonly precision: Precision }
  | { readonly status: 'invalid' | 'none' }

const WRITTEN = /^(\d{4})(?:[-/.年](\d{1,2})(?:(?:[-/.月])(\d{1,2})?[日号]?)?)?年?$/
const LENGTHS: Readonly<Record<Precision, 4 | 7 | 10>> = { year: 4, month: 7, day: 10 }

/** Reads a date in ISO or in the forms people type (2024/3/1, 2024年3月1日). `invalid`: no such day. */
export function readDate(text: string): DateReading {
  const found = WRITTEN.exec(text.trim())
  if (!found) return { status: 'none' }
  const [, year = '', month, day] = found
  const value = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return { status: 'invalid' }
  if (
    day !== undefined &&
    (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))
  )
    return { status: 'invalid' }
  return {
    status: 'ok',
    value,
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  }
}

/** Characters of a date of that precision. */
export function dateLength(precision: Precision): 4 | 7 | 10 {
  return LENGTHS[precision]
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Days since 1970-01-01; null unless the text is a whole day. */
export function dayNumber(date: string): number | null {
  if (date.length !== 10) return null
  const day =
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    86_400_000
  return Number.isNaN(day) ? null : day
}

export function dateOfDay(day: number): string | null {
  const date = new Date(day * 86_400_000)
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : null
}

/** Moves by months, keeping the day or the month's last one: 2024-01-31 + 1 → 2024-02-29. */
export function addMonths(date: string, months: number): string | null {
  if (date.length < 7) return null
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  if (Number.isNaN(index) || year < 1 || year > 9999) return null
  const head = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  if (date.length === 7) return head
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month))
  return `${head}-${String(day).padStart(2, '0')}`
}

/** Whole years from `from` to `to`, as a birthday counts; at the coarser precision of the two. */
export function wholeYears(from: string, to: string): number | null {
  const length = Math.min(from.length, to.length)
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (Number.isNaN(years)) return null
  return to.slice(4, length) < from.slice(4, length) ? years - 1 : years
}

export interface Bounds {
  readonly from: string
  readonly to: string
}

const PERIOD = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/

/** First and last day of `2018 2018-H1 2018-Q1 2018-03 2018-03-05` or a range `2016/2020`; `..` leaves an end open. */
export function readPeriod(text: string): Bounds | null {
  const [start = '', end = start, ...more] = text.split('/')
  if (more.length > 0) return null
  const [first, last] = [
    start === '..' ? { from: '0001-01-01', to: '' } : single(start),
    end === '..' ? { from: '', to: '9999-12-31' } : single(end),
  ]
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null
}

function single(text: string): Bounds | null {
  const found = PERIOD.exec(text)
  if (!found) return null
  const [, year = '', month, day, quarter, half] = found
  if (month !== undefined && readDate(text).status !== 'ok') return null
  if (day !== undefined) return { from: text, to: text }
  const [first, last] =
    month !== undefined
      ? [Number(month), Number(month)]
      : quarter !== undefined
        ? [Number(quarter) * 3 - 2, Number(quarter) * 3]
        : half !== undefined
          ? [Number(half) * 6 - 5, Number(half) * 6]
          : [1, 12]
  const pad = (value: number) => String(value).padStart(2, '0')
  return {
    from: `${year}-${pad(first)}-01`,
    to: `${year}-${pad(last)}-${pad(daysInMonth(Number(year), last))}`,
  }
}
