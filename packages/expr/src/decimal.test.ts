import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDecimal,
  ceilDecimal,
  divDecimal,
  fitsDecimal,
  floorDecimal,
  isOverflow,
  modDecimal,
  mulDecimal,
  roundDecimal,
  subDecimal,
} from './decimal.ts'
import { patience, volume } from './testing/volume.ts'

/** Six operations are held against BigInt in each of these runs. */
const RUNS = volume(8000, 170_000)

/** A decimal as its units in the last place. */
interface Decimal {
  readonly units: bigint
  readonly scale: number
  readonly value: number
}

const decimal = fc
  .record({
    units: fc.oneof(
      fc.bigInt(-1_000_000n, 1_000_000n),
      fc.bigInt(-10_000_000_000n, 10_000_000_000n),
    ),
    scale: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ units, scale }): Decimal => ({ units, scale, value: Number(`${units}e-${scale}`) }))

/** top / bottom in units of `scale`, half away from zero, as a decimal number. */
function nearest(top: bigint, bottom: bigint, scale: number): number {
  const negative = top < 0n !== bottom < 0n
  const [a, b] = [(top < 0n ? -top : top) * 10n ** BigInt(scale), bottom < 0n ? -bottom : bottom]
  const units = (2n * a + b) / (2n * b)
  return Number(`${negative ? -units : units}e-${scale}`) + 0
}

const power = (scale: number): bigint => 10n ** BigInt(scale)

describe('rounding is half away from zero on the decimal that is meant', () => {
  test.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [0.285, 2, 0.29],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [1.4999, 0, 1],
    [1e14, 1, 1e14],
    [-0.001, 2, 0],
  ])('round(%d, %d) = %d', (value, scale, rounded) => {
    expect(roundDecimal(value, scale)).toBe(rounded)
  })

  test('floor and ceil stay on their side', () => {
    expect([
      floorDecimal(1.019, 2),
      ceilDecimal(1.011, 2),
      floorDecimal(-1.011, 2),
      ceilDecimal(-1.019, 2),
      floorDecimal(1.1, 1),
    ]).toEqual([1.01, 1.02, -1.02, -1.01, 1.1])
  })
})

describe('against BigInt', { timeout: patience }, () => {
  test('a + b and a - b', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const scale = Math.max(a.scale, b.scale)
        const [x, y] = [a.units * power(scale - a.scale), b.units * power(scale - b.scale)]
        expect(addDecimal(a.value, b.value, scale)).toBe(nearest(x + y, power(scale), scale))
        expect(subDecimal(a.value, b.value, scale)).toBe(nearest(x - y, power(scale), scale))
      }),
      RUNS,
    )
  })

  test('a × b, at full scale and rounded to two digits', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        for (const scale of [a.scale + b.scale, 2]) {
          const exact = nearest(a.units * b.units, power(a.scale + b.scale), scale)
          const product = mulDecimal(a.value, b.value, scale)
          if (isOverflow(product))
            expect(fitsDecimal(exact, scale) && Math.abs(exact) * 10 ** scale < 0.999e15).toBe(
              false,
            )
          else expect(product).toBe(exact)
        }
      }),
      RUNS,
    )
  })

  test('a ÷ b rounded', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 4 }), (a, b, scale) => {
        const quotient = divDecimal(a.value, b.value, scale)
        if (b.units === 0n) expect(quotient).toBeNull()
        else if (quotient !== null && !isOverflow(quotient))
          expect(quotient).toBe(nearest(a.units * power(b.scale), b.units * power(a.scale), scale))
      }),
      RUNS,
    )
  })

  test('rounding', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (a, scale) => {
        const rounded = roundDecimal(a.value, scale)
        if (isOverflow(rounded)) expect(Math.abs(a.value) * 10 ** scale).toBeGreaterThan(0.999e15)
        else expect(rounded).toBe(nearest(a.units, power(a.scale), scale))
      }),
      RUNS,
    )
  })
})

test('beyond 1e15 units every step overflows instead of being wrong', () => {
  expect(
    [addDecimal(9e14, 9e14, 0), mulDecimal(1e8, 1e8, 0), roundDecimal(1e14, 2)].every(isOverflow),
  ).toBe(true)
})

test('the remainder has the sign of the dividend', () => {
  expect([
    modDecimal(7, 3, 0),
    modDecimal(-7, 3, 0),
    modDecimal(0.3, 0.1, 1),
    modDecimal(1, 0, 0),
  ]).toEqual([1, -1, 0, null])
})
