import type { Row, Value } from '@xiance/expr'
import type { Field } from '@xiance/schema'
import { kinds } from '../kinds/index.ts'
import { rowsComplete } from './rows-complete.ts'

/**
 * A record as formulas read it: every repeat table is its rows when they are known to be all, else unknown (null). A gate
 * answered no empties the table.
 */
export function completeRecord(fields: readonly Field[], record: Row): Row {
  const complete: Record<string, Value> = {}
  for (const [key, value] of Object.entries(record)) complete[key] = value ?? null
  for (const field of fields) {
    if (kinds[field.kind].holds !== 'rows') continue
    const given = record[field.id]
    const rows = Array.isArray(given) ? (given as readonly Row[]) : []
    const gate = field.gate === undefined ? null : (record[field.gate] ?? null)
    const all = rowsComplete(field.gate !== undefined, gate, rows.length)
    complete[field.id] =
      all !== true
        ? null
        : gate === false && field.gate !== undefined
          ? []
          : rows.map((row) => completeRecord(field.rows ?? [], row))
  }
  return complete
}

/** The record with dated fields as they stood on a day: `_history` lists `{ from, value }` by field. */
export function recordAt(record: Row, on: string): Row {
  const history = record['_history']
  if (typeof history !== 'object' || history === null || Array.isArray(history)) return record
  const past: Record<string, Value> = {}
  for (const [field, changes] of Object.entries(history as Row)) {
    if (!Array.isArray(changes)) continue
    const before = (changes as readonly Row[]).filter(
      (change) => startOf(change) !== '' && startOf(change) <= on,
    )
    const last = before.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1)).at(-1)
    past[field] = last?.['value'] ?? null
  }
  return { ...record, ...past }
}

/** First day a dated change holds; '' when it has none. */
function startOf(change: Row): string {
  const from = change['from']
  return typeof from === 'string' ? from : ''
}
