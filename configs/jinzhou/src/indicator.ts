import type { Entry, Indicator } from '@xiance/schema'

/** An indicator every county reports to the city each quarter. */
export function reported(indicator: Omit<Indicator, 'at' | 'by'>): Indicator {
  return { every: 'quarter', at: 'county', by: { role: 'county_office' }, ...indicator }
}

export function target(entry: Omit<Entry, 'as'>): Entry {
  return { as: 'target', ...entry }
}

export const by2020 = { by: '2020' } as const
