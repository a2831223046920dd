/**
 * Exact decimals on JS numbers. A value of scale `s` is the double nearest to a decimal with `s` digits after the point;
 * it stays exact while |x|·10^s ≤ 1e15. Beyond that every function gives NaN (see `isOverflow`), never a wrong number.
 */
import { exactProduct, exactQuotient, exactRound, exactSum } from './exact-decimal.ts'

/** Largest |x|·10^s: below it the error of one double step stays under half a unit in the last place. */
export const DECIMAL_LIMIT = 1e15
/** Most digits after the point a formula may carry. */
export const MAX_SCALE = 9

const POWERS: readonly number[] = Array.from({ length: 23 }, (_, index) => Number(`1e${index}`))
const ULPS = 4.5e-16

/** 10^scale, exact for 0…22. */
export function powerOfTen(scale: number): number {
  return POWERS[scale] ?? 10 ** scale
}

/** True for the result of a step that left the exact range. */
export function isOverflow(value: number): boolean {
  return Number.isNaN(value)
}

/** True while `value` is exact at `scale`. */
export function fitsDecimal(value: number, scale: number): boolean {
  return Math.abs(value) * powerOfTen(scale) <= DECIMAL_LIMIT
}

/** Rounds half away from zero on the shortest decimal of `value`: 1.005 → 1.01, -2.5 → -3. */
export function roundDecimal(value: number, scale: number): number {
  const power = powerOfTen(scale)
  const scaled = Math.abs(value) * power
  const quick = settle(scaled, scaled * ULPS)
  if (quick === null) return exactRound(value, scale)
  return signed(quick, value < 0, power)
}

/** `a + b`, rounded half away from zero to `scale`. */
export function addDecimal(a: number, b: number, scale: number): number {
  const power = powerOfTen(scale)
  const sum = a + b
  const quick = settle(Math.abs(sum) * power, (Math.abs(a) + Math.abs(b)) * power * ULPS)
  if (quick === null) return exactSum(a, b, scale)
  return signed(quick, sum < 0, power)
}

/** `a - b`, rounded half away from zero to `scale`. */
export function subDecimal(a: number, b: number, scale: number): number {
  return addDecimal(a, -b, scale)
}

/** `a × b`, rounded half away from zero to `scale`. */
export function mulDecimal(a: number, b: number, scale: number): number {
  const power = powerOfTen(scale)
  const product = a * b
  const scaled = Math.abs(product) * power
  const quick = settle(scaled, scaled * ULPS)
  if (quick === null) return exactProduct(a, b, scale)
  return signed(quick, product < 0, power)
}

/** `a ÷ b`: null when `b` is 0; the bare double quotient when `scale` is null, else rounded half away from zero. */
export function divDecimal(a: number, b: number, scale: number | null): number | null {
  if (b === 0) return null
  const quotient = a / b
  if (scale === null) return Math.abs(quotient) <= DECIMAL_LIMIT ? quotient : Number.NaN
  const power = powerOfTen(scale)
  const scaled = Math.abs(quotient) * power
  const quick = settle(scaled, scaled * ULPS)
  if (quick === null) return exactQuotient(a, b, scale)
  return signed(quick, quotient < 0, power)
}

/** Largest decimal of `scale` not above `value`. */
export function floorDecimal(value: number, scale: number): number {
  const nearest = roundDecimal(value, scale)
  return nearest > value ? subDecimal(nearest, 1 / powerOfTen(scale), scale) : nearest
}

/** Smallest decimal of `scale` not below `value`. */
export function ceilDecimal(value: number, scale: number): number {
  const nearest = roundDecimal(value, scale)
  return nearest < value ? addDecimal(nearest, 1 / powerOfTen(scale), scale) : nearest
}

/** Remainder with the sign of `a`; null when `b` is 0. */
export function modDecimal(a: number, b: number, scale: number): number | null {
  if (b === 0) return null
  const power = powerOfTen(scale)
  if (!fitsDecimal(a, scale) || !fitsDecimal(b, scale)) return Number.NaN
  return (Math.round(a * power) % Math.round(b * power)) / power + 0
}

/** Nearest whole number of units in the last place; null when a tie is too near to call; NaN beyond the limit. */
function settle(scaled: number, tolerance: number): number | null {
  if (!(scaled <= DECIMAL_LIMIT)) return Number.NaN
  const whole = Math.floor(scaled)
  const part = scaled - whole
  if (Math.abs(part - 0.5) <= tolerance) return null
  return part > 0.5 ? whole + 1 : whole
}

function signed(units: number, negative: boolean, power: number): number {
  return units === 0 ? 0 : negative ? -units / power : units / power
}
