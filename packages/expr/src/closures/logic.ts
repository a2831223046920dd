/** Kleene logic: unknown only when the answer depends on what is unknown. */
import type { Closure } from '../frame.ts'
import type { Typed, TypedOf } from '../typed.ts'
import { compileInterval } from './compare.ts'
import { intervalTest, overlap } from './interval.ts'
import type { IntervalTest } from './interval.ts'

type Compile = (typed: Typed) => Closure

export function compileLogic(node: TypedOf<'logic'>, compile: Compile): Closure {
  return node.op === 'and'
    ? chain(conjuncts(node, compile), false)
    : chain(node.items.map(compile), true)
}

/** The parts of an `and`, nested ones spread out, tests of one field against constants made into one. */
function conjuncts(node: TypedOf<'logic'>, compile: Compile): readonly Closure[] {
  const tests = new Map<string, IntervalTest>()
  const items = spread(node).map((item) => {
    const test = intervalTest(item)
    if (test?.of.kind !== 'slot') return item
    const field = `${test.of.depth} ${test.of.id}`
    const before = tests.get(field)
    tests.set(field, before ? { ...test, ...overlap(before, test) } : test)
    return before ? null : field
  })
  return items.flatMap((item) => {
    if (typeof item !== 'string') return item ? [compile(item)] : []
    const test = tests.get(item)
    return test ? [compileInterval(test, compile)] : []
  })
}

function spread({ op, items }: TypedOf<'logic'>): readonly Typed[] {
  return items.flatMap((item) => (item.kind === 'logic' && item.op === op ? spread(item) : [item]))
}

/** One `decisive` part decides; written out by length so that short chains, the usual ones, are compiled as one piece. */
function chain(items: readonly Closure[], decisive: boolean): Closure {
  const [a, b, c, d, ...rest] = items
  if (!a) return () => !decisive
  if (!b) return a
  if (!c) return two(a, b, decisive)
  if (!d) return three([a, b, c], decisive)
  if (rest.length === 0) return four([a, b, c, d], decisive)
  return five([a, b, c, d, chain(rest, decisive)], decisive)
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

type Few = readonly [Closure, Closure, Closure]

function three([first, second, third]: Few, decisive: boolean): Closure {
  return (frame) => {
    const a = first(frame)
    if (a === decisive) return decisive
    const b = second(frame)
    if (b === decisive) return decisive
    const c = third(frame)
    if (c === decisive) return decisive
    return a === null || b === null || c === null ? null : !decisive
  }
}

function four(
  [first, second, third, fourth]: readonly [...Few, Closure],
  decisive: boolean,
): Closure {
  return (frame) => {
    const a = first(frame)
    if (a === decisive) return decisive
    const b = second(frame)
    if (b === decisive) return decisive
    const c = third(frame)
    if (c === decisive) return decisive
    const d = fourth(frame)
    if (d === decisive) return decisive
    return a === null || b === null || c === null || d === null ? null : !decisive
  }
}

function five(
  [first, second, third, fourth, fifth]: readonly [...Few, Closure, Closure],
  decisive: boolean,
): Closure {
  return (frame) => {
    const a = first(frame)
    if (a === decisive) return decisive
    const b = second(frame)
    if (b === decisive) return decisive
    const c = third(frame)
    if (c === decisive) return decisive
    const d = fourth(frame)
    if (d === decisive) return decisive
    const e = fifth(frame)
    if (e === decisive) return decisive
    return a === null || b === null || c === null || d === null || e === null ? null : !decisive
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
