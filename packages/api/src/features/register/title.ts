import type { Row } from '@xiance/expr'
import type { Field, Register } from '@xiance/schema'
import { maskValue } from './mask.ts'
import { plainText } from './plain-text.ts'

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
  return field === undefined ? '' : plainText(values[field.id])
}

/** The same for people who only see it in a list: 刘**. */
export function maskedTitle(register: Register, title: string): string {
  return plainText(maskValue(titleField(register), title))
}
