/** What the use site gives: the day, the period, the place among rows. */
import { readPeriod } from '../civil-date.ts'
import type { Bounds } from '../civil-date.ts'
import type { Closure, Frame } from '../frame.ts'
import type { Ambient, Typed, TypedOf } from '../typed.ts'

const READ: { readonly [K in Ambient]: Closure } = {
  today: (frame) => frame.env.today,
  period: ({ env: { period } }) => (period ? `${period.from}/${period.to}` : null),
  period_from: (frame) => frame.env.period?.from ?? null,
  period_to: (frame) => frame.env.period?.to ?? null,
  row_number: (frame) => frame.index ?? null,
}

export function compileAmbient({ name }: TypedOf<'ambient'>): Closure {
  return READ[name]
}

/** `日期 in 期`: both ends included; a month lies in a period that holds part of it. */
export function compileInPeriod(
  { of, period }: TypedOf<'in_period'>,
  compile: (typed: Typed) => Closure,
): Closure {
  const date = compile(of)
  const bounds = boundsOf(period, compile)
  return (frame) => {
    const day = date(frame)
    const within = bounds(frame)
    if (typeof day !== 'string' || !within) return null
    return day >= within.from.slice(0, day.length) && day <= within.to.slice(0, day.length)
  }
}

function boundsOf(
  period: Typed,
  compile: (typed: Typed) => Closure,
): (frame: Frame) => Bounds | null {
  if (period.kind === 'ambient') return (frame) => frame.env.period ?? null
  const text = compile(period)
  return (frame) => {
    const value = text(frame)
    return typeof value === 'string' ? readPeriod(value) : null
  }
}
