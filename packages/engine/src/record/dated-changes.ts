import type { Row } from '@xiance/expr'

/** Day from which the value before the first change is said to hold; that is no change. */
const beginning = '0001-01-01'

/**
 * The changes of a field that keeps a history, oldest first, as formulas read them: `from` the value before, `to` the value
 * since, `on` the day.
 */
export function datedChanges(field: string, record: Row): readonly Row[] {
  const history = record['_history']
  const kept =
    typeof history === 'object' && history !== null && !Array.isArray(history)
      ? (history as Row)[field]
      : null
  const entries = (Array.isArray(kept) ? (kept as readonly Row[]) : []).toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : 1,
  )
  return entries.flatMap((entry, index) =>
    dayOf(entry) <= beginning
      ? []
      : [
          {
            from: entries[index - 1]?.['value'] ?? null,
            to: entry['value'] ?? null,
            on: dayOf(entry),
          },
        ],
  )
}

function dayOf(entry: Row): string {
  const day = entry['from']
  return typeof day === 'string' ? day : ''
}
