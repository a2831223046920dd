import type { Row } from '@xiance/expr'
import type { Register } from '@xiance/schema'

/** Day from which a record's first values hold, kept beside them. */
const sinceKey = '_since'
const beginning = '0001-01-01'

/** The values with every change of a dated field added to `_history`: what it was before the first change holds from the beginning. */
export function withHistory(
  register: Register,
  { before, after, on }: { readonly before: Row; readonly after: Row; readonly on: string },
): Row {
  const dated = register.fields.filter(
    ({ id, history }) => history === true && id in before && before[id] !== after[id],
  )
  if (dated.length === 0) return after
  const known = historyIn(before)
  const changes = dated.map(({ id }) => {
    const earlier = known[id] ?? [{ from: beginning, value: before[id] ?? null }]
    return [
      id,
      [...earlier.filter(({ from }) => from !== on), { from: on, value: after[id] ?? null }],
    ] as const
  })
  return { ...after, _history: { ...known, ...Object.fromEntries(changes) } }
}

/** The values of a new record with the day they hold from. */
export function heldSince(values: Row, on: string): Row {
  return { ...values, [sinceKey]: on }
}

/** Day from which the record stands in its groups: the last change of a dated choice, else the day its first values hold from; null when nobody gave one. */
export function groupsSince(register: Register, values: Row, today: string): string | null {
  const history = historyIn(values)
  const days = register.fields
    .filter(({ history: dated, list }) => dated === true && list !== undefined)
    .flatMap(({ id }) => (history[id] ?? []).map(({ from }) => from))
    .filter((from) => from !== beginning && from <= today)
  const since = values[sinceKey]
  return days.toSorted().at(-1) ?? (typeof since === 'string' ? since : null)
}

type Changes = readonly { readonly from: string; readonly value: Row[string] | null }[]

function historyIn(row: Row): Readonly<Record<string, Changes>> {
  const history = row['_history']
  return typeof history === 'object' && history !== null && !Array.isArray(history)
    ? (history as unknown as Readonly<Record<string, Changes>>)
    : {}
}
