import type { Row } from '@xiance/expr'
import type { Field, Register } from '@xiance/schema'
import { maskValue } from './mask.ts'

/** The field a record is called by: its person's name, else its first text outside the key, else its key. */
export function titleField(register: Register): Field | undefined {
  const { fields, key } = register
  return (
    fields.find((field) => field.private === 'name') ??
    fields.find((field) => field.kind === 'text' && !key.includes(field.id)) ??
    fields.find((field) => key.includes(field.id))
  )
}

/** The words a record is called by. */
export function recordTitle(register: Register, values: Row): string {
  const field = titleField(register)
  const value = field === undefined ? null : values[field.id]
  return value === null || value === undefined ? '' : String(value)
}

/** The same for people who only see it in a list: 刘**. */
export function maskedTitle(register: Register, title: string): string {
  return String(maskValue(titleField(register), title) ?? '')
}
