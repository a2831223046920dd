import type { Citation, Entry, Indicator, Quantity, When } from '@xiance/schema'

type More = Partial<Quantity>
type Rest = Partial<Omit<Indicator, 'id' | 'title' | 'unit' | 'entries'>>

/** A figure of a plan: its words, the number, the unit where it is not the indicator's. */
export function eq(asWritten: string, value: number, more: More = {}): Quantity {
  return { is: 'eq', value, asWritten, ...more }
}

/** 以上, 达到. */
export function gte(asWritten: string, value: number, more: More = {}): Quantity {
  return { is: 'gte', value, asWritten, ...more }
}

/** 多, 余: more than the number printed. */
export function more(asWritten: string, value: number): Quantity {
  return { is: 'gt', value, asWritten }
}

export function between(asWritten: string, value: number, to: number): Quantity {
  return { is: 'between', value, to, asWritten }
}

export function all(asWritten: string, more: More = {}): Quantity {
  return { is: 'all', asWritten, ...more }
}

/** Digits are blotted out in print; what is left still bounds the number. */
export function masked(asWritten: string, more: More = {}): Quantity {
  return { is: 'eq', value: null, masked: true, asWritten, ...more }
}

/** Reported for a day; null where the plan prints none. */
export function actual(asOf: string | null, q: Entry['q'], source: Citation): Entry {
  return { as: 'actual', when: { asOf }, q, source }
}

export function actualIn(span: string, q: Entry['q'], source: Citation): Entry {
  return { as: 'actual', when: { in: span }, q, source }
}

export function target(when: When | null, q: Entry['q'], source: Citation): Entry {
  return { as: 'target', ...(when === null ? {} : { when }), q, source }
}

/** The entry for one option of a key list. */
export function keyed(key: string, option: string, entry: Entry): Entry {
  return { ...entry, for: { key: { [key]: option } } }
}

export function stock(
  [id, title, unit]: Head,
  entries: readonly Entry[],
  rest: Rest = {},
): Indicator {
  return indicator('stock', [id, title, unit], { entries, ...rest })
}

export function flow(head: Head, entries: readonly Entry[], rest: Rest = {}): Indicator {
  return indicator('flow', head, { entries, ...rest })
}

export function ratio(
  [id, title]: readonly [string, string],
  entries: readonly Entry[],
  rest: Rest = {},
): Indicator {
  return indicator('ratio', [id, title, '%'], { entries, ...rest })
}

type Head = readonly [id: string, title: string, unit: string | readonly string[]]

function indicator(
  kind: Indicator['kind'],
  [id, title, unit]: Head,
  rest: Rest & Pick<Indicator, 'entries'>,
): Indicator {
  const entries = rest.entries.map((entry) => withUnit(entry, unit))
  return { ...rest, id, title, kind, unit, entries }
}

function withUnit(entry: Entry, unit: Head[2]): Entry {
  const { q } = entry
  return typeof unit !== 'string' || !('is' in q) || 'unit' in q
    ? entry
    : { ...entry, q: { ...q, unit } }
}
