import type { Row, Value } from '@xiance/expr'

/** One answer on which the device and the server differ. */
export interface Difference {
  readonly field: string
  readonly mine: Value
  readonly theirs: Value
}

export type Side = 'mine' | 'theirs'

/** Top-level answers that differ; whole tables are compared as one. */
export function differences(mine: Row, theirs: Row): readonly Difference[] {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return fields
    .map((field) => ({ field, mine: mine[field] ?? null, theirs: theirs[field] ?? null }))
    .filter((pair) => !same(pair.mine, pair.theirs))
}

/** The side taken where nobody chose: what the user typed, unless only the server has an answer. */
export function usualSide({ mine }: Difference): Side {
  return mine === null ? 'theirs' : 'mine'
}

/** The answers with each difference settled by its choice. */
export function mergeAnswers(mine: Row, theirs: Row, choices: Readonly<Record<string, Side>>): Row {
  const settled = differences(mine, theirs).map(
    (pair) => [pair.field, pair[choices[pair.field] ?? usualSide(pair)]] as const,
  )
  const merged = { ...theirs, ...mine, ...Object.fromEntries(settled) }
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null && value !== undefined),
  )
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))
}

/** The same value with its keys in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, inside]) => [key, ordered(inside)]),
  )
}
