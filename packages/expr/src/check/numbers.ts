/** Numbers side by side: bringing them to one unit. */
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import {
  compatibleUnits,
  conversionOf,
  convertedScale,
  isRatio,
  unitText,
} from '../unit-algebra.ts'
import type { Unit } from '../unit.ts'
import type { Node } from '../syntax/node.ts'
import { textOf } from '../print.ts'
import { replacement } from '../problem.ts'
import { asTyped, carry, report } from './checker.ts'
import type { Checker } from './checker.ts'

export type NumberType = Type & { kind: 'num' }

export interface Numbered {
  readonly node: Node
  readonly typed: Typed
}

export function numberType(typed: Typed): NumberType | null {
  return typed.type.kind === 'num' ? typed.type : null
}

/**
 * Brings numbers to one unit: the first one that has a unit of its own decides; numbers written without a unit are taken
 * as that unit; 万元 beside 元 is converted; 亩 beside 元 is an error at its place.
 */
export function align(
  checker: Checker,
  numbers: readonly Numbered[],
): { items: readonly Typed[]; unit: Unit | null } {
  const withUnit = numbers.filter(({ typed }) => numberType(typed)?.unit)
  const lead = withUnit.find(({ typed }) => !checker.loose.has(typed)) ?? withUnit[0] ?? null
  const unit = (lead && numberType(lead.typed)?.unit) ?? null
  const items = numbers.map(({ node, typed }) => toUnit(checker, { node, typed }, unit))
  return { items, unit }
}

/** The number in `unit`, converted or checked. */
export function toUnit(checker: Checker, { node, typed }: Numbered, unit: Unit | null): Typed {
  const own = numberType(typed)
  if (!own || unit === null || typed.kind === 'error') return typed
  if (own.unit === null && checker.bare.has(typed))
    return fractionWarned(checker, { node, typed }, unit)
  if (compatibleUnits(own.unit, unit)) return converted(checker, typed, unit)
  if (checker.loose.has(typed)) return typed
  if (own.unit === null)
    report(checker, 'expr.unit_missing', node, {
      params: { unit: unitText(unit), text: textOf(typed) },
    })
  else
    report(checker, 'expr.unit_differs', node, {
      params: { unit: unitText(own.unit), expected: unitText(unit), text: textOf(typed) },
    })
  return typed
}

/** `达标率 >= 0.8` where 达标率 counts in %: probably 80% was meant. */
function fractionWarned(checker: Checker, { node, typed }: Numbered, unit: Unit): Typed {
  if (
    typed.kind === 'literal' &&
    typeof typed.value === 'number' &&
    isRatio(unit) &&
    unit.factor === 0.01 &&
    typed.value > 0 &&
    typed.value < 1
  ) {
    const percent = `${Number((typed.value * 100).toPrecision(12))}%`
    report(checker, 'expr.fraction_as_percent', node, {
      params: { text: textOf(typed), percent },
      fixes: [replacement(node, percent)],
    })
  }
  return typed
}

function converted(checker: Checker, of: Typed, unit: Unit): Typed {
  const own = numberType(of)
  const conversion = own && conversionOf(own.unit, unit)
  if (!own || !conversion) return of
  const type: Type = { kind: 'num', scale: convertedScale(own.scale, conversion), unit }
  return carry(
    checker,
    Object.freeze({
      kind: 'convert',
      from: of.from,
      to: of.to,
      written: of.written,
      type,
      of,
      conversion,
    }) as Typed,
    of,
  )
}

/** The ratio as a pure number, so that 金额 × 80 % is in 元. */
export function pureRatio(checker: Checker, of: Typed): Typed {
  const own = numberType(of)
  return own && own.unit !== null && isRatio(own.unit)
    ? converted(checker, of, { dims: {}, factor: 1 })
    : of
}

/** True for a number without decimals; reports one that may have some. */
export function whole(checker: Checker, typed: Typed, node: Node): boolean {
  const own = numberType(typed)
  if (!own || own.scale === 0) return true
  report(checker, 'expr.whole_expected', node, {
    params: { text: textOf(typed) },
    fixes: [replacement(node, `round(${asTyped(node)})`)],
  })
  return false
}
