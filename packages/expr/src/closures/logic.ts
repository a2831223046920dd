/** Kleene logic: unknown only when the answer depends on what is unknown. */
import type { Closure } from '../frame.ts'
import type { Typed, TypedOf } from '../typed.ts'

type Compile = (typed: Typed) => Closure

export function compileLogic(node: TypedOf<'logic'>, compile: Compile): Closure {
  const items = node.items.map(compile)
  const decisive = node.op === 'or'
  const [first, second] = items
  if (items.length === 2 && first && second) return two(first, second, decisive)
  return (frame) => {
    let unknown = false
    for (const item of items) {
      const value = item(frame)
      if (value === decisive) return decisive
      if (value === null) unknown = true
    }
    return unknown ? null : !decisive
  }
}

function two(first: Closure, second: Closure, decisive: boolean): Closure {
  return (frame) => {
    const a = first(frame)
    if (a === decisive) return decisive
    const b = second(frame)
    if (b === decisive) return decisive
    return a === null || b === null ? null : !decisive
  }
}

export function compileNot(node: TypedOf<'not'>, compile: Compile): Closure {
  const of = compile(node.of)
  return (frame) => {
    const value = of(frame)
    return value === null ? null : value !== true
  }
}

/** An unknown condition makes the whole unknown, as CASE over a guarded condition does in SQL plans. */
export function compileIf(node: TypedOf<'if'>, compile: Compile): Closure {
  const [condition, whenTrue, whenFalse] = [
    compile(node.condition),
    compile(node.whenTrue),
    compile(node.whenFalse),
  ]
  return (frame) => {
    const value = condition(frame)
    return value === null ? null : value === true ? whenTrue(frame) : whenFalse(frame)
  }
}
