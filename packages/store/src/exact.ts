import { StoreError } from './store-error.ts'

const scale = 6
const limit = 9_000_000_000_000_000_000n

/** A decimal as an exact integer of 10⁻⁶; refused when it has more decimals or does not fit 64 bits. */
export function toMicro(value: number | string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain(value))
  const decimals = (match?.[3] ?? '').replace(/0+$/, '')
  if (!match || decimals.length > scale)
    throw new StoreError('store.number_inexact', { value: String(value) })
  const digits = BigInt((match[2] ?? '0') + decimals.padEnd(scale, '0'))
  if (digits > limit) throw new StoreError('store.number_inexact', { value: String(value) })
  return match[1] === '-' ? -digits : digits
}

/** The JS number nearest to the decimal. */
export function fromMicro(micro: bigint): number {
  const negative = micro < 0n
  const digits = String(negative ? -micro : micro).padStart(scale + 1, '0')
  return Number(`${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`)
}

/** Decimal text without an exponent. */
function plain(value: number | string): string {
  if (typeof value === 'string') return value
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : text
}
