const day = 86_400_000

/** Civil date of a day number counted from 1970-01-01. */
export function dateOfDay(number: number): string {
  const { year, month, date } = civil(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** Day number of a civil date, counted from 1970-01-01. */
export function dayOfDate(date: string): number {
  const [year = 1970, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / day)
}

/** Last day of a month: 28 to 31. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isCivilDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month)
}

export function addDays(date: string, days: number): string {
  return dateOfDay(dayOfDate(date) + days)
}

export function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** Howard Hinnant's days-to-civil, so that no ambient clock type is needed. */
function civil(number: number): {
  readonly year: number
  readonly month: number
  readonly date: number
} {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}
