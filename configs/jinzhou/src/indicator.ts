import type { Entry, Indicator } from '@xiance/schema'

/** An indicator every county reports to the city each quarter; a share stands for the city by its lowest county. */
export function reported(indicator: Omit<Indicator, 'at' | 'by'>): Indicator {
  const rollup =
    indicator.kind === 'ratio' ? { rollup: { time: 'last', space: 'min' } as const } : {}
  return { every: 'quarter', at: 'county', by: { role: 'county_office' }, ...rollup, ...indicator }
}

export function target(entry: Omit<Entry, 'as'>): Entry {
  return { as: 'target', ...entry }
}

export const by2020 = { by: '2020' } as const
