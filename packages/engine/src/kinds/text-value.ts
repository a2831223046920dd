import type { Field } from '@xiance/schema'
import { isBlank, refused, shown, value, type Decoded, type KindBehaviour } from './behaviour.ts'

/** Text up to `longest` characters; a field's own `max` and `min` count characters too. */
export function textOf(raw: unknown, longest: number): Decoded {
  if (isBlank(raw)) return value(null)
  if (typeof raw !== 'string') return refused('value.not_text', { value: shown(raw) })
  const text = raw.trim()
  return Array.from(text).length > longest
    ? refused('value.too_long', { max: longest })
    : value(text)
}

export const lengthBounds: NonNullable<KindBehaviour['bounds']> = (given, field: Field) => {
  if (typeof given !== 'string') return null
  const length = Array.from(given).length
  if (field.max !== undefined && length > field.max)
    return { code: 'value.too_long', params: { max: field.max } }
  if (field.min !== undefined && length < field.min)
    return { code: 'value.too_short', params: { min: field.min } }
  return null
}

export function plain(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : ''
}
