import type { Row, Value } from '@xiance/expr'
import { textIn, type Field, type Problem } from '@xiance/schema'
import { kinds } from '../kinds/index.ts'
import { isBlank, shown, type KindContext } from '../kinds/behaviour.ts'
import { isUnknownWord } from './unknown-word.ts'

export interface DecodeOptions {
  readonly context: KindContext
  /** Code of a key that no field has: `submission.unknown_field` or `record.unknown_field`. */
  readonly unknownField: string
  /** Keys besides the fields', kept as given. */
  readonly also?: readonly string[]
}

export interface Decoded {
  readonly row: Row
  readonly problems: readonly Problem[]
}

/** Rows a repeat table may carry; beyond it a request is hostile or broken. */
export const MAX_ROWS = 5000
/** Problems reported of one document; the rest would say the same. */
const MAX_PROBLEMS = 200

/**
 * Reads JSON from outside against fields. Only keys the fields have are looked at, so depth and prototype keys of the
 * input cannot matter; everything else is a coded problem. Never throws.
 */
export function decodeFields(
  json: unknown,
  fields: readonly Field[],
  options: DecodeOptions,
): Decoded {
  const problems: Problem[] = []
  const reading: Reading = {
    ...options,
    report: (problem) => void (problems.length < MAX_PROBLEMS && problems.push(problem)),
  }
  if (!isObject(json)) {
    reading.report({ code: 'submission.not_object', path: '', params: { value: shown(json) } })
    return { row: {}, problems }
  }
  return { row: decodeRow(json, { fields, path: '' }, reading), problems }
}

interface Reading extends DecodeOptions {
  readonly report: (problem: Problem) => void
}

interface Place {
  readonly fields: readonly Field[]
  readonly path: string
}

type JsonObject = { readonly [key: string]: unknown }

function decodeRow(json: JsonObject, place: Place, reading: Reading): Row {
  const row: Record<string, Value> = {}
  const unknown = new Set<string>()
  for (const key of Object.keys(json)) {
    if (key === '_unknown') continue
    const raw = json[key]
    const field = fieldOf(key, place.fields, reading)
    const path = `${place.path}/${field?.id ?? escaped(key)}`
    if (field === undefined) {
      if (place.path === '' && reading.also?.includes(key) === true) row[key] = raw as Value
      else if (key !== '_id' || place.path === '')
        reading.report({ code: reading.unknownField, path, params: { field: shown(key) } })
    } else if (field.unknown === true && isUnknownWord(raw)) unknown.add(field.id)
    else decodeField(field, { raw, path, row }, reading)
  }
  for (const id of unknownList(json['_unknown'], place, reading))
    if ((row[id] ?? null) === null) unknown.add(id)
  if (unknown.size > 0) row['_unknown'] = [...unknown]
  return row
}

function decodeField(
  field: Field,
  at: { readonly raw: unknown; readonly path: string; readonly row: Record<string, Value> },
  reading: Reading,
): void {
  const { raw, path, row } = at
  const { holds, decode } = kinds[field.kind]
  if (holds === 'rows') {
    const rows = decodeRows(field, { raw, path }, reading)
    if (rows !== null) row[field.id] = rows
    return
  }
  if (holds === 'result') return
  const read = decode(raw, field, reading.context)
  if (!read.ok) reading.report({ code: read.code, path, params: read.params })
  else if (read.value !== null) row[field.id] = read.value
}

function decodeRows(
  field: Field,
  at: { readonly raw: unknown; readonly path: string },
  reading: Reading,
): readonly Row[] | null {
  const { raw, path } = at
  if (raw === null || raw === undefined) return null
  if (!Array.isArray(raw)) {
    reading.report({ code: 'value.not_rows', path, params: { value: shown(raw) } })
    return null
  }
  if (raw.length > MAX_ROWS) {
    reading.report({
      code: 'submission.too_many_rows',
      path,
      params: { count: raw.length, max: MAX_ROWS },
    })
    return null
  }
  const ids = new Set(
    (raw as readonly unknown[]).flatMap((row) =>
      isObject(row) && isRowId(row['_id']) ? [row['_id']] : [],
    ),
  )
  const taken = new Set<string>()
  return (raw as readonly unknown[]).flatMap((row, index) => {
    const given = isObject(row) ? row['_id'] : undefined
    const id = isRowId(given) ? given : freeId(index, ids)
    if (!isObject(row)) {
      reading.report({
        code: 'value.not_row',
        path: `${path}/${id}`,
        params: { value: shown(row) },
      })
      return []
    }
    if (!isBlank(given) && !isRowId(given))
      reading.report({
        code: 'submission.row_id',
        path: `${path}/${id}`,
        params: { value: shown(given) },
      })
    if (taken.has(id))
      reading.report({
        code: 'submission.row_id_twice',
        path: `${path}/${id}`,
        params: { value: id },
      })
    taken.add(id)
    ids.add(id)
    return [
      { _id: id, ...decodeRow(row, { fields: field.rows ?? [], path: `${path}/${id}` }, reading) },
    ]
  })
}

/** r1 for the first row, unless another row has taken the name. */
function freeId(index: number, ids: ReadonlySet<string>): string {
  for (let number = index + 1; ; number += 1) if (!ids.has(`r${number}`)) return `r${number}`
}

function fieldOf(key: string, fields: readonly Field[], { context }: Reading): Field | undefined {
  const byId = fields.find(({ id }) => id === key)
  if (byId !== undefined || context.labels !== true) return byId
  const named = fields.filter((field) =>
    [field.title, ...(field.alias ?? [])].some(
      (text) => textIn(text, 'zh-CN') === key || textIn(text, 'en') === key,
    ),
  )
  return named.length === 1 ? named[0] : undefined
}

function unknownList(raw: unknown, { fields, path }: Place, reading: Reading): readonly string[] {
  if (raw === undefined || raw === null) return []
  const ids =
    Array.isArray(raw) && raw.length <= fields.length ? (raw as readonly unknown[]) : [raw]
  return ids.flatMap((id) => {
    const field = fields.find((one) => one.id === id && one.unknown === true)
    if (field === undefined)
      reading.report({
        code: 'submission.unknown_not_allowed',
        path: `${path}/_unknown`,
        params: { field: shown(id) },
      })
    return field === undefined ? [] : [field.id]
  })
}

function isRowId(raw: unknown): raw is string {
  return typeof raw === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(raw)
}

function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function escaped(key: string): string {
  return shown(key).replaceAll('~', '~0').replaceAll('/', '~1')
}
