/** The slow, exact path of `decimal.ts` for results too near a tie: rationals of BigInt over the shortest decimals. */

interface Rational {
  readonly top: bigint
  readonly bottom: bigint
}

export function exactRound(value: number, scale: number): number {
  return rounded(rational(value), scale)
}

export function exactSum(a: number, b: number, scale: number): number {
  const [x, y] = [rational(a), rational(b)]
  return rounded({ top: x.top * y.bottom + y.top * x.bottom, bottom: x.bottom * y.bottom }, scale)
}

export function exactProduct(a: number, b: number, scale: number): number {
  const [x, y] = [rational(a), rational(b)]
  return rounded({ top: x.top * y.top, bottom: x.bottom * y.bottom }, scale)
}

export function exactQuotient(a: number, b: number, scale: number): number {
  const [x, y] = [rational(a), rational(b)]
  const sign = y.top < 0n ? -1n : 1n
  return rounded({ top: x.top * y.bottom * sign, bottom: x.bottom * y.top * sign }, scale)
}

/** The shortest decimal that reads back as `value`. */
function rational(value: number): Rational {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const shift = Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  return shift >= 0
    ? { top: digits * 10n ** BigInt(shift), bottom: 1n }
    : { top: digits, bottom: 10n ** BigInt(-shift) }
}

/** Half away from zero. */
function rounded(value: Rational, scale: number): number {
  const power = 10n ** BigInt(scale)
  const top = (value.top < 0n ? -value.top : value.top) * power
  const units = (2n * top + value.bottom) / (2n * value.bottom)
  if (units > 1_000_000_000_000_000n) return Number.NaN
  const size = Number(units) / Number(power)
  return size === 0 ? 0 : value.top < 0n ? -size : size
}
