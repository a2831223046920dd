import type { Citation, Entry, Indicator, Quantity, When } from '@xiance/schema'

export type Draft = Omit<Indicator, 'domain'>

/** A share that every town reports stands for the county by its lowest town: all have it when the lowest has. */
const rollups = {
  flow: { time: 'sum', space: 'sum' },
  stock: { time: 'last', space: 'sum' },
  ratio: { time: 'last', space: 'min' },
  state: { time: 'last', space: 'none' },
} as const

/** Indicators of one battle; every quarter, by the towns unless the draft says otherwise. Quantities take the indicator's unit. */
export function inDomain(domain: string, drafts: readonly Draft[]): readonly Indicator[] {
  return drafts.map((draft) => ({
    domain,
    every: 'quarter',
    at: 'town',
    by: { role: 'town_clerk' },
    rollup: rollups[draft.kind],
    ...draft,
    entries: draft.entries.map((entry) => withUnit(entry, draft.unit)),
  }))
}

/** A figure that the county's departments keep and the towns cannot add up. */
export function countyWide(draft: Draft): Draft {
  return { at: 'county', by: { role: 'county_bureau' }, ...draft }
}

/** A target: when, how much, where it stands. */
export function target(
  when: When | null,
  q: Quantity,
  source: Citation | readonly Citation[],
): Entry {
  return { as: 'target', ...(when === null ? {} : { when }), q, source }
}

/** What had been reached when the plan was written. */
export function baseline(span: string, q: Quantity, source: Citation): Entry {
  return { as: 'baseline', when: { in: span }, q, source }
}

export function during(span: string): When {
  return { in: span }
}

export function by(time: string): When {
  return { by: time }
}

function withUnit(entry: Entry, unit: Draft['unit']): Entry {
  const q = entry.q
  if (
    typeof unit !== 'string' ||
    !('is' in q) ||
    'unit' in q ||
    q.is === 'true' ||
    q.is === 'words'
  )
    return entry
  return { ...entry, q: { ...q, unit } }
}
