import type { Frame } from '../frame.ts'
import type { Type } from '../type.ts'
import type { Typed, TypedOf } from '../typed.ts'
import type { Value } from '../value.ts'

export type Run = (frame: Frame) => Value

/** An ordinary function: arguments are values, a blank argument makes the result blank unless `run` says otherwise. */
export interface FunctionSpec {
  /** Kinds its arguments must have; the last one repeats when `rest` is set. */
  readonly takes: readonly Type['kind'][]
  /** Arguments that must be given; all by default. */
  readonly least?: number
  readonly rest?: true
  /** How exact its dates must be; any date does when nothing is said. */
  readonly exactTo?: 'month' | 'day'
  /** Its numbers must be whole: half a day would be dropped without a word. */
  readonly whole?: true
  readonly gives: (args: readonly Typed[]) => Type
  readonly run: (args: readonly Run[], node: TypedOf<'call'>) => Run
}

export const BOOL: Type = { kind: 'bool' }
export const TEXT: Type = { kind: 'text' }
export const DAY: Type = { kind: 'date', precision: 'day' }
/** A count of something unnamed: it takes whatever unit its use asks for (岁, 天, 人). */
export const WHOLE: Type = { kind: 'num', scale: 0, unit: null }

const BLANK: Run = () => null

/** One argument; blank in, blank out. */
export function strict1(apply: (a: Value & {}, frame: Frame) => Value): FunctionSpec['run'] {
  return ([first = BLANK]) =>
    (frame) => {
      const a = first(frame)
      return a === null ? null : apply(a, frame)
    }
}

/** Two arguments; blank in, blank out. */
export function strict2(
  apply: (a: Value & {}, b: Value & {}, frame: Frame) => Value,
): FunctionSpec['run'] {
  return ([first = BLANK, second = BLANK]) =>
    (frame) => {
      const a = first(frame)
      if (a === null) return null
      const b = second(frame)
      return b === null ? null : apply(a, b, frame)
    }
}

/** Any number of arguments; one blank makes the result blank. */
export function strict(
  apply: (values: readonly Value[], frame: Frame) => Value,
): FunctionSpec['run'] {
  return (args) => (frame) => {
    const values: Value[] = []
    for (const arg of args) {
      const value = arg(frame)
      if (value === null) return null
      values.push(value)
    }
    return apply(values, frame)
  }
}

/** The number, or blank with the overflow told to the environment. */
export function checked(value: number | null, frame: Frame): number | null {
  if (value === null || !Number.isNaN(value)) return value
  frame.env.overflow?.()
  return null
}
