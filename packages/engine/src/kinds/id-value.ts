import type { Value } from '@xiance/expr'
import type { Field } from '@xiance/schema'
import {
  fold,
  isBlank,
  refused,
  shown,
  value,
  type Decoded,
  type FormatContext,
} from './behaviour.ts'

/** An opaque id: a statistical code or a UUID; whether it exists is the server's question. */
export function idOf(raw: unknown, code: string): Decoded {
  if (isBlank(raw)) return value(null)
  const id = typeof raw === 'string' ? fold(raw) : ''
  return /^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,63}$/u.test(id)
    ? value(id)
    : refused(code, { value: shown(raw) })
}

export function nameText(given: Value, _field: Field, context: FormatContext): string {
  return typeof given === 'string' ? (context.nameOf?.(given) ?? given) : ''
}
