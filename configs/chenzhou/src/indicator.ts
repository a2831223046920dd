import type { Citation, Entry, Indicator, Quantity, Time } from '@xiance/schema'

type More = Partial<Quantity>

const rollups = {
  flow: { time: 'sum', space: 'sum' },
  stock: { time: 'last', space: 'sum' },
  ratio: { time: 'last', space: 'none' },
  state: { time: 'last', space: 'none' },
} as const

/** Indicators of one domain; the document prints no reporting period, so none is set. */
export function inDomain(
  domain: string,
  drafts: readonly Omit<Indicator, 'domain'>[],
): readonly Indicator[] {
  return drafts.map((draft) => ({
    domain,
    at: 'county',
    by: { role: 'county_office' },
    rollup: rollups[draft.kind],
    ...draft,
    entries: draft.entries.map((entry) => withUnit(entry, draft.unit)),
  }))
}

/** A reported value and the day it holds for; null where the report prints none. */
export function actual(
  asOf: Time | null,
  q: Entry['q'],
  source: Citation | readonly Citation[],
): Entry {
  return { as: 'actual', when: { asOf }, q, source }
}

export function actualIn(span: string, q: Quantity, source: Citation): Entry {
  return { as: 'actual', when: { in: span }, q, source }
}

export function target(span: string, q: Quantity, source: Citation): Entry {
  return { as: 'target', when: { in: span }, q, source }
}

export function eq(asWritten: string, value: number, more: More = {}): Quantity {
  return { is: 'eq', value, asWritten, ...more }
}

/** 以上. */
export function gte(asWritten: string, value: number, more: More = {}): Quantity {
  return { is: 'gte', value, asWritten, ...more }
}

/** 多: more than the number printed. */
export function above(asWritten: string, value: number): Quantity {
  return { is: 'gt', value, asWritten }
}

export function all(asWritten: string): Quantity {
  return { is: 'all', asWritten }
}

/** The entry for one option of a key list. */
export function keyed(key: string, option: string, entry: Entry): Entry {
  return { ...entry, for: { key: { [key]: option } } }
}

function withUnit(entry: Entry, unit: Indicator['unit']): Entry {
  const q = entry.q
  return typeof unit === 'string' && 'is' in q && !('unit' in q)
    ? { ...entry, q: { ...q, unit } }
    : entry
}
