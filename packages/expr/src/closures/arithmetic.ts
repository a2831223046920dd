import { DECIMAL_LIMIT, powerOfTen } from '../decimal.ts'
import type { Closure, Frame } from '../frame.ts'
import type { ArithmeticOperator } from '../syntax/node.ts'
import type { Typed, TypedOf } from '../typed.ts'
import { convertValue } from '../unit-algebra.ts'
import { constantNumber } from './constant.ts'

type Compile = (typed: Typed) => Closure
type Step = (a: number, b: number) => number

/** Brings a result to its scale; beyond the exact range it is blank and the environment is told. */
type Settle = (value: number, frame: Frame) => number | null

function settler(scale: number | null): Settle {
  if (scale === null || scale === 0)
    return (value, frame) => (Math.abs(value) <= DECIMAL_LIMIT ? value + 0 : overflow(frame))
  const power = powerOfTen(scale)
  const limit = DECIMAL_LIMIT / power
  return (value, frame) =>
    Math.abs(value) <= limit ? Math.round(value * power) / power + 0 : overflow(frame)
}

function overflow(frame: Frame): null {
  frame.env.overflow?.()
  return null
}

const STEPS: { readonly [K in ArithmeticOperator]: Step } = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

export function compileArithmetic(node: TypedOf<'arithmetic'>, compile: Compile): Closure {
  const { op, left, right, type } = node
  const scale = type.kind === 'num' ? type.scale : null
  const [settle, whole] = [settler(scale), scale === 0]
  const constant = constantNumber(right)
  const [a, step] = [compile(left), STEPS[op]]
  if (constant !== null && (op !== '/' || constant !== 0))
    return op === '*' && whole ? times(a, constant) : beside(a, { constant, step, settle })
  const b = compile(right)
  const divides = op === '/'
  return (frame) => {
    const x = a(frame)
    if (typeof x !== 'number') return null
    const y = b(frame)
    return typeof y !== 'number' || (divides && y === 0) ? null : settle(step(x, y), frame)
  }
}

/** A count times a whole rate, the commonest step of a subsidy. */
function times(a: Closure, constant: number): Closure {
  return (frame) => {
    const x = a(frame)
    if (typeof x !== 'number') return null
    const product = x * constant
    return product <= DECIMAL_LIMIT && product >= -DECIMAL_LIMIT ? product + 0 : overflow(frame)
  }
}

function beside(a: Closure, at: { constant: number; step: Step; settle: Settle }): Closure {
  const { constant, step, settle } = at
  return (frame) => {
    const x = a(frame)
    return typeof x === 'number' ? settle(step(x, constant), frame) : null
  }
}

export function compileNegate(node: TypedOf<'negate'>, compile: Compile): Closure {
  const of = compile(node.of)
  return (frame) => {
    const value = of(frame)
    return typeof value === 'number' ? 0 - value : null
  }
}

export function compileConvert(node: TypedOf<'convert'>, compile: Compile): Closure {
  const constant = constantNumber(node)
  if (constant !== null) return () => constant
  const [of, { conversion, type }] = [compile(node.of), node]
  const scale = type.kind === 'num' ? type.scale : null
  const settle = settler(scale)
  return (frame) => {
    const value = of(frame)
    return typeof value === 'number' ? settle(convertValue(value, conversion, scale), frame) : null
  }
}
