import { formatValue, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Field, Register } from '@xiance/schema'
import { getRegion, type Reader } from '@xiance/store'
import { maskValue } from './mask.ts'
import { plainText } from './plain-text.ts'

/** The field a record is called by: its person's name, else one called name or title, else its key. */
function titleField({ fields, key }: Register): Field | undefined {
  return (
    fields.find((field) => field.private === 'name') ??
    fields.find(({ id }) => id === 'name' || id === 'title') ??
    fields.find(({ id }) => key.includes(id))
  )
}

export interface Titled {
  readonly county: string
  readonly linked: LinkedConfig
  readonly register: Register
  readonly values: Row
}

/** The words a record is called by; a place by its name. */
export async function recordTitle(
  reader: Reader,
  { county, linked, register, values }: Titled,
): Promise<string> {
  const field = titleField(register)
  const value = field === undefined ? null : (values[field.id] ?? null)
  if (field === undefined || value === null) return ''
  const place = standsForRegion(linked, field)
    ? await getRegion(reader, { county, id: plainText(value) })
    : null
  return formatValue(field, value, 'zh-CN', linked, () => place?.name)
}

/** Whether its values are ids of regions. */
export function standsForRegion({ config }: LinkedConfig, { to }: Field): boolean {
  return config.levels.some(({ id }) => id === to)
}

/** The title as people see it who only see it in a list: 刘**. */
export function maskedTitle(register: Register, title: string): string {
  return plainText(maskValue(titleField(register), title))
}
