import { formatValue, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { textIn, type Locale } from '@xiance/schema'
import { wordsIn } from '../locales/index.ts'

/** As much of a compiled condition as says what it looks at. */
interface Condition {
  readonly reads: readonly { readonly name: string }[]
}

export interface DecidingFieldsOptions {
  readonly config: LinkedConfig
  /** Register the conditions read. */
  readonly register: string | undefined
  readonly record: Row
  readonly locale: Locale
}

/** What the register holds of the fields some conditions look at: 「群体 一般户」, 「学生 未填」. */
export function decidingFields(
  conditions: readonly (Condition | null)[],
  { config, register, record, locale }: DecidingFieldsOptions,
): readonly string[] {
  const names = new Set(conditions.flatMap((one) => one?.reads.map(({ name }) => name) ?? []))
  const fields = config.findRegister(register ?? '')?.fields ?? []
  return fields
    .filter(({ id }) => names.has(id))
    .map((field) => {
      const value = formatValue(field, record[field.id] ?? null, locale, config)
      return `${textIn(field.title, locale)} ${value === '' ? wordsIn(locale).blank : value}`
    })
}
