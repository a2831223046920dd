import { dayNumber, dateOfDay } from '@xiance/expr'

/** Public holidays as the State Council announces them, year by year. */
export interface WorkCalendar {
  /** First and last year that is announced; outside them no day is known to be a working day or not. */
  readonly years: { readonly from: number; readonly to: number }
  /** Weekdays and weekends off. */
  readonly holidays: ReadonlySet<string>
  /** Weekends worked in place of a holiday (调休). */
  readonly workdays: ReadonlySet<string>
}

/** Whether a day is a working day; null outside the years announced. */
export function isWorkday(date: string, calendar: WorkCalendar): boolean | null {
  const day = announced(date, calendar)
  if (day === null) return null
  return calendar.workdays.has(date) || (isWeekday(day) && !calendar.holidays.has(date))
}

/** The date `count` working days after a date; the date itself is not counted. Null where the calendar ends before. */
export function addWorkdays(date: string, count: number, calendar: WorkCalendar): string | null {
  let [day, at, left] = [announced(date, calendar), date, count]
  while (left > 0) {
    if (day === null) return null
    day += 1
    at = dateOfDay(day) ?? ''
    const works = isWorkday(at, calendar)
    if (works === null) return null
    if (works) left -= 1
  }
  return at
}

/** Working days after `from` up to and including `to`, negative when `to` comes first; null outside the years announced. */
export function workdaysBetween(from: string, to: string, calendar: WorkCalendar): number | null {
  const [first, last] = [announced(from, calendar), announced(to, calendar)]
  if (first === null || last === null) return null
  if (last < first) return -(workdaysBetween(to, from, calendar) ?? 0)
  const within = (date: string) => from < date && date <= to
  const off = [...calendar.holidays].filter((date) => within(date) && isWeekday(dayNumber(date)))
  const on = [...calendar.workdays].filter((date) => within(date) && !isWeekday(dayNumber(date)))
  return weekdaysUntil(last) - weekdaysUntil(first) - off.length + on.length
}

/** The day's number, when the calendar knows its year. */
function announced(date: string, { years }: WorkCalendar): number | null {
  const year = Number(date.slice(0, 4))
  return year >= years.from && year <= years.to ? dayNumber(date) : null
}

/** 1970-01-01 was a Thursday. */
function isWeekday(day: number | null): boolean {
  return day !== null && (day + 3) % 7 < 5
}

/** Weekdays from Monday 1969-12-29 up to and including the day. */
function weekdaysUntil(day: number): number {
  const days = day + 4
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5)
}
