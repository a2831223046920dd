import type { Value } from '@xiance/expr'

/** A single value as plain text; blanks, rows and sets have none. */
export function plainText(value: Value | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
