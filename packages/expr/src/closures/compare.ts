import type { Closure } from '../frame.ts'
import type { CompareOperator } from '../syntax/node.ts'
import type { Comparison, Typed, TypedOf } from '../typed.ts'
import type { Value } from '../value.ts'
import { fieldReader } from './field-reader.ts'
import { intervalTest } from './interval.ts'
import type { IntervalTest } from './interval.ts'

type Compile = (typed: Typed) => Closure
type Known = Value & {}

const TESTS: { readonly [K in CompareOperator]: (a: Known, b: Known) => boolean } = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

export function compileCompare(node: TypedOf<'compare'>, compile: Compile): Closure {
  const interval = intervalTest(node)
  if (interval) return compileInterval(interval, compile)
  const { op, left, right, by } = node
  const [a, b, test] = [compile(left), compile(right), testOf(op, by)]
  if (by === 'plain' && right.kind === 'literal' && right.value !== null) {
    if (right.value === true && op === '=') return a
    if (op === '=') return equals(a, right.value)
    if (op === '!=') return differs(a, right.value)
  }
  return (frame) => {
    const x = a(frame)
    if (x === null) return null
    const y = b(frame)
    return y === null ? null : test(x, y)
  }
}

/** A number between two constants, both included. */
export function compileInterval({ of, low, high }: IntervalTest, compile: Compile): Closure {
  if (of.kind === 'slot' && of.depth === 0) {
    const read = fieldReader(of.id)
    return (frame) => {
      const raw = read(frame.row)
      return typeof raw === 'number' && raw - raw === 0 ? raw >= low && raw <= high : null
    }
  }
  const value = compile(of)
  return (frame) => {
    const x = value(frame)
    return typeof x === 'number' ? x >= low && x <= high : null
  }
}

function equals(a: Closure, literal: Known): Closure {
  return (frame) => {
    const x = a(frame)
    return x === null ? null : x === literal
  }
}

function differs(a: Closure, literal: Known): Closure {
  return (frame) => {
    const x = a(frame)
    return x === null ? null : x !== literal
  }
}

function testOf(op: CompareOperator, by: Comparison): (a: Known, b: Known) => boolean {
  const plain = TESTS[op]
  if (by === 'plain') return plain
  if (by === 'set') return (a, b) => sameSet(a, b) === (op === '=')
  return (a, b) => plain((a as string).slice(0, by), (b as string).slice(0, by))
}

function sameSet(a: Known, b: Known): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false
  const [x, y] = [a as readonly unknown[], b as readonly unknown[]]
  return x.length === y.length && x.every((each) => y.includes(each))
}

export function compileOneOf({ of, items, by }: TypedOf<'one_of'>, compile: Compile): Closure {
  const value = compile(of)
  const same = testOf('=', by)
  if (by === 'plain' && items.every((item) => item.kind === 'literal' && item.value !== null)) {
    const set = new Set<Value>(items.map((item) => (item.kind === 'literal' ? item.value : null)))
    return (frame) => {
      const x = value(frame)
      return x === null ? null : set.has(x)
    }
  }
  const choices = items.map(compile)
  return (frame) => {
    const x = value(frame)
    if (x === null) return null
    let unknown = false
    for (const choice of choices) {
      const y = choice(frame)
      if (y === null) unknown = true
      else if (same(x, y)) return true
    }
    return unknown ? null : false
  }
}
