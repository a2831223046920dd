/** Public holidays and make-up working days of mainland China, from the yearly notices of the State Council. */
import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import type { WorkCalendar } from '../workflow/working-days.ts'

const years = Object.keys(announced.holidays).map((date) => Number(date.slice(0, 4)))

/** To be given to `link`. A year is in it once the kept `chinese-days` package has its notice, in November before. */
export const chineseCalendar: WorkCalendar = Object.freeze({
  years: { from: Math.min(...years), to: Math.max(...years) },
  holidays: new Set(Object.keys(announced.holidays)),
  workdays: new Set(Object.keys(announced.workdays)),
})
