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

type Compilers = { readonly [K in TypedKind]: (node: TypedOf<K>) => Closure }

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
  follow: (node) => {
    const [of, read] = [compile(node.of), readerOf(node.type)]
    return (frame) => {
      const record = of(frame)
      return isRow(record) ? read(record[node.id]) : null
    }
  },
  parameter: (node) => {
    const [keys, read, { id }] = [node.keys.map(compile), readerOf(node.type), node]
    return (frame) => {
      const values = keysOf(keys, frame)
      return values && read(frame.env.parameter(id, values))
    }
  },
  indicator: (node) => {
    const [keys, read, { id }] = [node.keys.map(compile), readerOf(node.type), node]
    return (frame) => {
      const values = keysOf(keys, frame)
      return values && read(frame.env.indicator?.(id, values))
    }
  },
  earlier: (node) => compileEarlier(node, compile),
  streak: (node) => compileStreak(node, compile),
  standing: (node) => compileStanding(node, compile),
  previous: (node) => compilePrevious(node, compile),
  verdict: (node) => {
    const of = compile(node.of)
    return (frame) => {
      const record = of(frame)
      const verdict = isRow(record) ? frame.env.verdict?.(node.id, record) : undefined
      return verdict === 'pass' ? true : verdict === 'fail' ? false : null
    }
  },
  in_group: (node) => {
    const of = compile(node.of)
    return (frame) => {
      const record = of(frame)
      return isRow(record) ? frame.env.inGroup(node.id, record) : null
    }
  },
  ambient: compileAmbient,
  arithmetic: (node) => compileArithmetic(node, compile),
  negate: (node) => compileNegate(node, compile),
  convert: (node) => compileConvert(node, compile),
  compare: (node) => compileCompare(node, compile),
  one_of: (node) => compileOneOf(node, compile),
  in_period: (node) => compileInPeriod(node, compile),
  logic: (node) => compileLogic(node, compile),
  not: (node) => compileNot(node, compile),
  is_blank: (node) => {
    const of = compile(node.of)
    return (frame) => of(frame) === null
  },
  if: (node) => compileIf(node, compile),
  call: (node) => functionSpec(node.fn)?.run(node.args.map(compile), node) ?? (() => null),
  aggregate: (node) => compileAggregate(node, compile),
  nth: (node) => compileNth(node, compile),
  error: () => () => null,
}

const compiled = new WeakMap<Typed, Closure>()

/** Makes a closure of a checked formula: no eval, no throw on data, blank in and Kleene out. Made once per tree. */
export function compile(typed: Typed): Closure {
  const made = compiled.get(typed)
  if (made) return made
  const closure = build(typed)
  compiled.set(typed, closure)
  return closure
}

function build<K extends TypedKind>(typed: TypedOf<K>): Closure {
  const make: (node: TypedOf<K>) => Closure = COMPILERS[typed.kind as K]
  return make(typed)
}

function isRow(value: Value): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
