import type { Closure } from '../frame.ts'
import { functionSpec } from '../functions/table.ts'
import type { Typed, TypedKind, TypedOf } from '../typed.ts'
import type { Row, Value } from '../value.ts'
import { compileAggregate, compileNth } from './aggregate.ts'
import { compileAmbient, compileInPeriod } from './ambient.ts'
import { compileArithmetic, compileConvert, compileNegate } from './arithmetic.ts'
import { compileCompare, compileOneOf } from './compare.ts'
import { keysOf } from './keys.ts'
import { compileIf, compileLogic, compileNot } from './logic.ts'
import { compileEarlier, compilePrevious, compileStanding, compileStreak } from './period.ts'
import { frameAt, readerOf, compileSlot } from './slot.ts'

type Compile = (typed: Typed) => Closure
type Compilers = { readonly [K in TypedKind]: (node: TypedOf<K>, compile: Compile) => Closure }

const COMPILERS: Compilers = {
  literal:
    ({ value }) =>
    () =>
      value,
  slot: compileSlot,
  self:
    ({ depth }) =>
    (frame) =>
      frameAt(frame, depth)?.row ?? null,
  follow: (node, compile) => {
    const [of, read] = [compile(node.of), readerOf(node.type)]
    return (frame) => {
      const record = of(frame)
      return isRow(record) ? read(record[node.id]) : null
    }
  },
  parameter: (node, compile) => {
    const [keys, read, { id }] = [node.keys.map(compile), readerOf(node.type), node]
    return (frame) => {
      const values = keysOf(keys, frame)
      return values && read(frame.env.parameter(id, values))
    }
  },
  indicator: (node, compile) => {
    const [keys, read, { id }] = [node.keys.map(compile), readerOf(node.type), node]
    return (frame) => {
      const values = keysOf(keys, frame)
      return values && read(frame.env.indicator?.(id, values))
    }
  },
  earlier: compileEarlier,
  streak: compileStreak,
  standing: compileStanding,
  previous: compilePrevious,
  verdict: (node, compile) => {
    const of = compile(node.of)
    return (frame) => {
      const record = of(frame)
      const verdict = isRow(record) ? frame.env.verdict?.(node.id, record) : undefined
      return verdict === 'pass' ? true : verdict === 'fail' ? false : null
    }
  },
  in_group: (node, compile) => {
    const of = compile(node.of)
    return (frame) => {
      const record = of(frame)
      return isRow(record) ? frame.env.inGroup(node.id, record) : null
    }
  },
  ambient: compileAmbient,
  arithmetic: compileArithmetic,
  negate: compileNegate,
  convert: compileConvert,
  compare: compileCompare,
  one_of: compileOneOf,
  in_period: compileInPeriod,
  logic: compileLogic,
  not: compileNot,
  is_blank: (node, compile) => {
    const of = compile(node.of)
    return (frame) => of(frame) === null
  },
  if: compileIf,
  call: (node, compile) => functionSpec(node.fn)?.run(node.args.map(compile), node) ?? (() => null),
  aggregate: compileAggregate,
  nth: compileNth,
  error: () => () => null,
}

const compiled = new WeakMap<Typed, Closure>()

/** Makes a closure of a checked formula: no eval, no throw on data, blank in and Kleene out. Made once per tree. */
export function compile(typed: Typed): Closure {
  const made = compiled.get(typed)
  if (made) return made
  const closure = build(typed, compile)
  compiled.set(typed, closure)
  return closure
}

/** A closure in which every aggregate is what `measured` gives for it. */
export function compileAround(
  typed: Typed,
  measured: (node: TypedOf<'aggregate'>) => Closure,
): Closure {
  const around: Compile = (part) =>
    part.kind === 'aggregate' ? measured(part) : build(part, around)
  return around(typed)
}

function build<K extends TypedKind>(typed: TypedOf<K>, compile: Compile): Closure {
  const make: (node: TypedOf<K>, compile: Compile) => Closure = COMPILERS[typed.kind]
  return make(typed, compile)
}

function isRow(value: Value): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
