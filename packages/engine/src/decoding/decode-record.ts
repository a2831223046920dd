import type { Row, Value } from '@xiance/expr'
import type { Field, Problem, Register } from '@xiance/schema'
import { kinds } from '../kinds/index.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { decodeFields } from './decode-fields.ts'

/**
 * Reads a record from a file: fields by id or, with `labels`, by their words; options and yes/no likewise. Rows without an
 * id get r1, r2 …. A repeat table whose gate is not given answers it by being there: rows mean yes, an empty list no.
 */
export function decodeRecord(
  linked: LinkedConfig,
  register: string,
  json: unknown,
  options: { readonly labels?: boolean } = {},
): { readonly record: Row; readonly problems: readonly Problem[] } {
  const found = linked.register(register)
  const { row, problems } = decodeFields(json, fieldsOf(linked, found), {
    context: {
      list: linked.list,
      today: null,
      ...(options.labels === true ? { labels: true } : {}),
    },
    unknownField: 'record.unknown_field',
    also: ['_id', '_history', '_region', 'region'],
  })
  return { record: gatesFilled(found.fields, row), problems }
}

/** The register's own fields, and the registers below it as tables. */
function fieldsOf(linked: LinkedConfig, register: Register): readonly Field[] {
  const below = linked.config.registers.filter(
    ({ of, id }) => of === register.id && id !== register.id,
  )
  return [
    ...register.fields,
    ...below.map((child): Field => ({
      id: child.id,
      title: child.title,
      kind: 'rows',
      rows: child.fields,
    })),
  ]
}

function gatesFilled(fields: readonly Field[], row: Row): Row {
  const filled: Record<string, Value> = {}
  for (const field of fields) {
    const rows = row[field.id]
    if (
      kinds[field.kind].holds === 'rows' &&
      field.gate !== undefined &&
      Array.isArray(rows) &&
      (row[field.gate] ?? null) === null
    )
      filled[field.gate] = rows.length > 0
  }
  return { ...row, ...filled }
}
