/** Unit algebra. `null` is the pure number: no dimension, factor 1. */
import { divDecimal, MAX_SCALE, mulDecimal } from './decimal.ts'
import type { Unit } from './unit.ts'

/** How a value moves from one unit to another: × `multiply` ÷ `divide`, one of which is 1. */
export interface Conversion {
  readonly multiply: number
  readonly divide: number
}

const MULTIPLES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
}
const RATIOS: Readonly<Record<string, number>> = {
  '%': 1e-2,
  '‰': 1e-3,
  '/千': 1e-3,
  '/万': 1e-4,
  '/10万': 1e-5,
  '/十万': 1e-5,
}

/**
 * The unit written as `name`: asks `resolve` first, then reads ratios (% ‰ /10万), multiples (万元) and quotients
 * (元/人/年). Undefined when a part is unknown.
 */
export function unitOf(
  name: string,
  resolve: (part: string) => Unit | undefined,
): Unit | undefined {
  const known = resolve(name)
  if (known) return known
  const ratio = RATIOS[name]
  if (ratio !== undefined) return { dims: {}, factor: ratio }
  const [first = '', ...rest] = name.split('/')
  let unit = first === '' ? undefined : multipleOf(first, resolve)
  for (const part of rest) {
    const below = multipleOf(part, resolve)
    if (!unit || !below) return undefined
    unit = divideUnits(unit, below) ?? { dims: {}, factor: 1 }
  }
  return unit
}

/** The unit of a product. */
export function multiplyUnits(a: Unit | null, b: Unit | null): Unit | null {
  return combine(a, b, 1)
}

/** The unit of a quotient; null when the dimensions cancel. */
export function divideUnits(a: Unit | null, b: Unit | null): Unit | null {
  return combine(a, b, -1)
}

/** True when values in both units can be added or compared after conversion: 元 and 万元, never 户 and 人. */
export function compatibleUnits(a: Unit | null, b: Unit | null): boolean {
  const [left, right] = [a?.dims ?? {}, b?.dims ?? {}]
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
  )
}

/** True when both units are the same unit. */
export function sameUnit(a: Unit | null, b: Unit | null): boolean {
  return compatibleUnits(a, b) && (a?.factor ?? 1) === (b?.factor ?? 1)
}

/** True for % ‰ /10万 and the pure number. */
export function isRatio(unit: Unit | null): boolean {
  return unit === null || Object.keys(unit.dims).length === 0
}

/** How to move a value `from → to`; null when nothing is to be done. The units must be compatible. */
export function conversionOf(from: Unit | null, to: Unit | null): Conversion | null {
  const ratio = tidy((from?.factor ?? 1) / (to?.factor ?? 1))
  if (ratio === 1) return null
  return ratio > 1 ? { multiply: ratio, divide: 1 } : { multiply: 1, divide: tidy(1 / ratio) }
}

/** Digits after the point that a value of `scale` needs after `conversion`; null when it no longer ends. */
export function convertedScale(scale: number | null, conversion: Conversion): number | null {
  if (scale === null) return null
  const zeros = Math.round(Math.log10(conversion.multiply / conversion.divide))
  if (tidy(10 ** zeros) === tidy(conversion.multiply / conversion.divide)) {
    const next = Math.max(0, scale - zeros)
    return next <= MAX_SCALE ? next : null
  }
  return conversion.divide === 1 && Number.isInteger(conversion.multiply) ? scale : null
}

/** Moves `value` by `conversion`, exact at `scale` (null: unrounded). */
export function convertValue(value: number, conversion: Conversion, scale: number | null): number {
  if (scale === null) return (value * conversion.multiply) / conversion.divide
  if (conversion.divide === 1) return mulDecimal(value, conversion.multiply, scale)
  return divDecimal(value, conversion.divide, scale) ?? Number.NaN
}

/** A unit as people write it, made from its dimensions: 万元/亩. */
export function unitText(unit: Unit | null): string {
  if (unit === null) return ''
  const factor = Object.entries(MULTIPLES).find(([, value]) => value === unit.factor)?.[0]
  const ratio = Object.entries(RATIOS).find(([, value]) => value === unit.factor)?.[0]
  const names = Object.entries(unit.dims)
  if (names.length === 0) return ratio ?? String(unit.factor)
  const above = names.filter(([, power]) => power > 0).map(powerText)
  const below = names.filter(([, power]) => power < 0).map(powerText)
  const size = unit.factor === 1 ? '' : (factor ?? `${unit.factor}×`)
  return size + (above.join('·') || '1') + below.map((name) => `/${name}`).join('')
}

function powerText([name, power]: readonly [string, number]): string {
  return Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`
}

function multipleOf(name: string, resolve: (part: string) => Unit | undefined): Unit | undefined {
  const known = resolve(name)
  if (known) return known
  for (const [prefix, size] of Object.entries(MULTIPLES).toSorted(
    ([a], [b]) => b.length - a.length,
  )) {
    const base = name.startsWith(prefix) ? resolve(name.slice(prefix.length)) : undefined
    if (base) return { dims: base.dims, factor: tidy(base.factor * size) }
  }
  return undefined
}

function combine(a: Unit | null, b: Unit | null, sign: 1 | -1): Unit | null {
  const dims: Record<string, number> = { ...a?.dims }
  for (const [name, power] of Object.entries(b?.dims ?? {})) {
    const sum = (dims[name] ?? 0) + sign * power
    if (sum === 0) delete dims[name]
    else dims[name] = sum
  }
  const factor = tidy((a?.factor ?? 1) * (b?.factor ?? 1) ** sign)
  return factor === 1 && Object.keys(dims).length === 0 ? null : { dims, factor }
}

/** Drops the dust of binary factors: 0.1 × 0.1 is 0.01. */
function tidy(factor: number): number {
  return Number(factor.toPrecision(13))
}
