import { DECIMAL_LIMIT, powerOfTen } from '../decimal.ts'
import type { Closure, Frame } from '../frame.ts'
import type { Typed, TypedOf } from '../typed.ts'
import { convertValue } from '../unit-algebra.ts'

type Compile = (typed: Typed) => Closure
type Step = (a: number, b: number, frame: Frame) => number | null

/** Re-makes a result canonical at its scale; beyond the exact range it is blank and the environment is told. */
function canonical(scale: number | null): (value: number, frame: Frame) => number | null {
  const power = scale === null ? 1 : powerOfTen(scale)
  const round =
    scale === null ? (value: number) => value : (value: number) => Math.round(value * power) / power
  return (value, frame) => {
    if (Math.abs(value) * power <= DECIMAL_LIMIT) return round(value) + 0
    frame.env.overflow?.()
    return null
  }
}

export function compileArithmetic(node: TypedOf<'arithmetic'>, compile: Compile): Closure {
  const step = stepOf(node)
  const [left, right] = [compile(node.left), compile(node.right)]
  return (frame) => {
    const a = left(frame)
    if (typeof a !== 'number') return null
    const b = right(frame)
    return typeof b === 'number' ? step(a, b, frame) : null
  }
}

function stepOf({ op, type }: TypedOf<'arithmetic'>): Step {
  const settle = canonical(type.kind === 'num' ? type.scale : null)
  const steps: { readonly [K in typeof op]: Step } = {
    '+': (a, b, frame) => settle(a + b, frame),
    '-': (a, b, frame) => settle(a - b, frame),
    '*': (a, b, frame) => settle(a * b, frame),
    '/': (a, b, frame) => (b === 0 ? null : settle(a / b, frame)),
  }
  return steps[op]
}

export function compileNegate(node: TypedOf<'negate'>, compile: Compile): Closure {
  const of = compile(node.of)
  return (frame) => {
    const value = of(frame)
    return typeof value === 'number' ? 0 - value : null
  }
}

export function compileConvert(node: TypedOf<'convert'>, compile: Compile): Closure {
  const [of, { conversion, type }] = [compile(node.of), node]
  const scale = type.kind === 'num' ? type.scale : null
  const settle = canonical(scale)
  return (frame) => {
    const value = of(frame)
    return typeof value === 'number' ? settle(convertValue(value, conversion, scale), frame) : null
  }
}
