/** Values of earlier periods and rounds: the same part in the environment, or with the record, of then. */
import type { Closure } from '../frame.ts'
import { LIMITS } from '../syntax/limits.ts'
import type { Typed, TypedOf } from '../typed.ts'
import { keysOf } from './keys.ts'

type Compile = (typed: Typed) => Closure

export function compileEarlier(node: TypedOf<'earlier'>, compile: Compile): Closure {
  const [of, { back }] = [compile(node.of), node]
  return (frame) => {
    const env = frame.env.earlier?.(back)
    return env ? of({ ...frame, env }) : null
  }
}

/** Counts back from the period in hand until the condition fails or there is no earlier period; unknown on a blank. */
export function compileStreak(node: TypedOf<'streak'>, compile: Compile): Closure {
  const of = compile(node.of)
  return (frame) => {
    for (let count = 0; count < LIMITS.periods; count += 1) {
      const env = count === 0 ? frame.env : frame.env.earlier?.({ by: 'period', count })
      if (!env) return count
      const held = of({ ...frame, env })
      if (held === null) return null
      if (held !== true) return count
    }
    return LIMITS.periods
  }
}

export function compileStanding(node: TypedOf<'standing'>, compile: Compile): Closure {
  const [keys, { name, id }] = [node.keys.map(compile), node]
  return (frame) => {
    const values = keysOf(keys, frame)
    return values && (frame.env[name]?.(id, values) ?? null)
  }
}

export function compilePrevious(node: TypedOf<'previous'>, compile: Compile): Closure {
  const of = compile(node.of)
  return (frame) => {
    const row = frame.env.previous?.(frame.row)
    return row ? of({ ...frame, row }) : null
  }
}
