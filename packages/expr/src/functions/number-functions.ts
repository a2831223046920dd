import { addDecimal, ceilDecimal, floorDecimal, modDecimal, roundDecimal } from '../decimal.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { checked, strict, strict1, strict2, WHOLE } from './spec.ts'
import type { FunctionSpec } from './spec.ts'

function numberOf(typed: Typed | undefined): Type & { kind: 'num' } {
  return typed?.type.kind === 'num' ? typed.type : { kind: 'num', scale: null, unit: null }
}

/** Digits given as a second argument: a literal, so that the scale is known. */
function places(typed: Typed | undefined): number {
  return typed?.kind === 'literal' && typeof typed.value === 'number' ? typed.value : 0
}

function rounding(apply: (value: number, scale: number) => number): FunctionSpec {
  return {
    takes: ['num', 'num'],
    least: 1,
    gives: ([value, digits]) => ({
      kind: 'num',
      scale: places(digits),
      unit: numberOf(value).unit,
    }),
    run: ([value = () => null], node) => {
      const scale = places(node.args[1])
      return strict1((a, frame) => checked(apply(a as number, scale), frame))([value], node)
    },
  }
}

/** The scale of the first and second argument together. */
function common(args: readonly Typed[]): number | null {
  const scales = args.map((arg) => numberOf(arg).scale)
  return scales.includes(null) ? null : Math.max(0, ...scales.map((scale) => scale ?? 0))
}

export const numberFunctions = {
  round: rounding(roundDecimal),
  floor: rounding(floorDecimal),
  ceil: rounding(ceilDecimal),
  abs: {
    takes: ['num'],
    gives: ([value]) => numberOf(value),
    run: strict1((a) => Math.abs(a as number)),
  },
  mod: {
    takes: ['num', 'num'],
    gives: (args) => ({ kind: 'num', scale: common(args), unit: numberOf(args[0]).unit }),
    run: (args, node) => {
      const scale = common(node.args)
      return strict2((a, b, frame) =>
        scale === null
          ? b === 0
            ? null
            : (a as number) % (b as number)
          : checked(modDecimal(a as number, b as number, scale), frame),
      )(args, node)
    },
  },
  count_true: {
    takes: ['bool'],
    rest: true,
    gives: () => WHOLE,
    run: strict((values) =>
      values.reduce<number>((sum, value) => (value === true ? addDecimal(sum, 1, 0) : sum), 0),
    ),
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>
