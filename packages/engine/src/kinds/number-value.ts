import { fitsDecimal } from '@xiance/expr'
import type { Field } from '@xiance/schema'
import {
  fold,
  isBlank,
  refused,
  shown,
  value,
  type Decoded,
  type FormatContext,
  type KindBehaviour,
} from './behaviour.ts'

const written = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?$/

/** A decimal of at most `scale` digits after the point, exactly as typed; more digits are refused, never rounded away. */
export function numberOf(raw: unknown, scale: number): Decoded {
  if (typeof raw === 'number' && Number.isSafeInteger(raw) && fitsDecimal(raw, scale))
    return value(raw === 0 ? 0 : raw)
  if (isBlank(raw)) return value(null)
  const text =
    typeof raw === 'number'
      ? decimalText(raw)
      : typeof raw === 'string'
        ? fold(raw).replace(/[、，]/g, ',')
        : null
  if (text === null || !written.test(text))
    return refused('value.not_number', { value: shown(raw) })
  const plain = text.replaceAll(',', '').replace(/^\+/, '')
  const fraction = (plain.split('.')[1] ?? '').replace(/0+$/, '')
  if (fraction.length > scale)
    return scale === 0
      ? refused('value.not_integer', { value: shown(raw) })
      : refused('value.too_many_decimals', { value: shown(raw), scale })
  const read = Number(plain)
  if (!fitsDecimal(read, scale)) return refused('value.too_large', { value: shown(raw) })
  return value(read === 0 ? 0 : read)
}

export const numberBounds: NonNullable<KindBehaviour['bounds']> = (given, field: Field) => {
  if (typeof given !== 'number') return null
  if (field.min !== undefined && given < field.min)
    return { code: 'value.below_min', params: { min: field.min, value: given } }
  if (field.max !== undefined && given > field.max)
    return { code: 'value.above_max', params: { max: field.max, value: given } }
  return null
}

/** One, or the nearest bound the field sets. */
export const numberSample: KindBehaviour['sample'] = ({ min, max }) =>
  Math.min(Math.max(1, min ?? 1), max ?? Infinity)

/** A number as people write it, its unit behind it. */
export function numberText(given: unknown, field: Field, context: FormatContext): string {
  if (typeof given !== 'number') return ''
  const unit = field.unit === undefined ? '' : (context.unitLabel?.(field.unit) ?? field.unit)
  return unit === '' ? decimalText(given) : `${decimalText(given)} ${unit}`
}

/** Never scientific notation: 1e-7 is 0.0000001. */
export function decimalText(given: number): string {
  const text = String(given)
  if (!text.includes('e')) return text
  return Number.isInteger(given) ? BigInt(given).toString() : given.toFixed(9).replace(/0+$/, '')
}
