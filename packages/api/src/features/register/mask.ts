import type { Row, Value } from '@xiance/expr'
import type { Field, Private } from '@xiance/schema'
import { plainText } from './plain-text.ts'

/** How each kind of private text looks to whoever does not work on the record. */
const maskOf: { readonly [K in Private]: (text: string) => string } = {
  name: (text) => `${Array.from(text)[0] ?? ''}**`,
  idNumber: ends,
  bank: ends,
  phone: (text) => (text.length < 8 ? '****' : `${text.slice(0, 3)}****${text.slice(-4)}`),
  health: () => '***',
}

/** The values with every private one masked, in rows too; a blank stays blank. */
export function maskRow(fields: readonly Field[], row: Row): Row {
  const byId = new Map(fields.map((field) => [field.id, field]))
  return Object.fromEntries(
    Object.entries(row).map(([id, value]) => [id, maskValue(byId.get(id), value ?? null)]),
  )
}

/** One value as a person without a need to know sees it. */
export function maskValue(field: Field | undefined, value: Value): Value {
  if (field === undefined || value === null) return value
  if (field.private !== undefined) return maskOf[field.private](plainText(value))
  const columns = field.rows
  if (columns !== undefined && isRows(value)) return value.map((row) => maskRow(columns, row))
  return value
}

/** First and last four: `1506********1234`. */
function ends(text: string): string {
  return text.length < 12 ? '********' : `${text.slice(0, 4)}********${text.slice(-4)}`
}

function isRows(value: Value): value is readonly Row[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)
}
