import { addDays, dayOfDate } from '@xiance/schema'

/** A year's calendar as the State Council announces it: holidays on weekdays, working days on weekends. */
export interface WorkCalendar {
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
}

export const noHolidays: WorkCalendar = { holidays: [], workdays: [] }

export function isWorkday(date: string, calendar: WorkCalendar): boolean {
  if (calendar.workdays.includes(date)) return true
  if (calendar.holidays.includes(date)) return false
  return (dayOfDate(date) + 3) % 7 < 5
}

/** The date `count` working days after a date; the date itself is not counted. */
export function addWorkdays(date: string, count: number, calendar: WorkCalendar): string {
  let [at, left] = [date, count]
  while (left > 0) {
    at = addDays(at, 1)
    if (isWorkday(at, calendar)) left -= 1
  }
  return at
}

/** Working days after `from` up to and including `to`; negative when `to` comes first. */
export function workdaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar)
  let count = 0
  for (let at = from; at < to;) {
    at = addDays(at, 1)
    if (isWorkday(at, calendar)) count += 1
  }
  return count
}
