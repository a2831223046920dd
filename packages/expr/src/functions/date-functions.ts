import { addMonths, dateOfDay, dayNumber, readDate, wholeYears } from '../civil-date.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { DAY, strict, strict1, strict2, WHOLE } from './spec.ts'
import type { FunctionSpec, Run } from './spec.ts'

function dateType(typed: Typed | undefined): Type {
  return typed?.type.kind === 'date' ? typed.type : DAY
}

function daysBetween(from: string, to: string): number | null {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return first === null || last === null ? null : last - first
}

/** `age(birth)` on the evaluation day, `age(birth, on)` on another: whole years, counted up on the birthday. */
function runAge([birth = () => null, on]: readonly Run[]): Run {
  return (frame) => {
    const from = birth(frame)
    const to = on ? on(frame) : frame.env.today
    return typeof from === 'string' && typeof to === 'string' ? wholeYears(from, to) : null
  }
}

/** `date(y, m, d)`; blank when there is no such day. */
function dateOf(year: number, month: number, day: number): string | null {
  const read = readDate(`${String(year).padStart(4, '0')}-${month}-${day}`)
  return read.status === 'ok' ? read.value : null
}

export const dateFunctions = {
  date: {
    whole: true,
    takes: ['num', 'num', 'num'],
    gives: () => DAY,
    run: strict(([year, month, day]) => dateOf(year as number, month as number, day as number)),
  },
  year: {
    takes: ['date'],
    gives: () => WHOLE,
    run: strict1((date) => Number((date as string).slice(0, 4))),
  },
  month: {
    exactTo: 'month',
    takes: ['date'],
    gives: () => WHOLE,
    run: strict1((date) =>
      (date as string).length < 7 ? null : Number((date as string).slice(5, 7)),
    ),
  },
  add_days: {
    exactTo: 'day',
    whole: true,
    takes: ['date', 'num'],
    gives: () => DAY,
    run: strict2((date, days) => {
      const day = dayNumber(date as string)
      return day === null ? null : dateOfDay(day + (days as number))
    }),
  },
  add_months: {
    exactTo: 'month',
    whole: true,
    takes: ['date', 'num'],
    gives: ([date]) => dateType(date),
    run: strict2((date, months) => addMonths(date as string, months as number)),
  },
  years_between: {
    takes: ['date', 'date'],
    gives: () => WHOLE,
    run: strict2((from, to) => wholeYears(from as string, to as string)),
  },
  days_between: {
    exactTo: 'day',
    takes: ['date', 'date'],
    gives: () => WHOLE,
    run: strict2((from, to) => daysBetween(from as string, to as string)),
  },
  workdays_between: {
    exactTo: 'day',
    takes: ['date', 'date'],
    gives: () => WHOLE,
    run: strict2(
      (from, to, frame) => frame.env.workdaysBetween?.(from as string, to as string) ?? null,
    ),
  },
  age: { takes: ['date', 'date'], least: 1, gives: () => WHOLE, run: runAge },
} as const satisfies Readonly<Record<string, FunctionSpec>>
