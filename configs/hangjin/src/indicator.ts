import type { Indicator, Quantity } from '@xiance/schema'
import { cite } from './sources.ts'

interface Aim extends Pick<
  Indicator,
  'id' | 'kind' | 'unit' | 'domain' | 'every' | 'at' | 'value' | 'rollup'
> {
  readonly title: string
  readonly q: Quantity
  readonly note?: string
}

/** An aim of the plan, reported by the banner unless a level is given; the plan prints no year for any of them. */
export function aim({ q, note, ...indicator }: Aim, at: string, quote: string): Indicator {
  return {
    at: 'banner',
    by: indicator.at === 'township' ? { role: 'town_clerk' } : { role: 'county_bureau' },
    ...indicator,
    ...(note === undefined ? {} : { note }),
    entries: [{ as: 'target', q, source: cite(at, quote) }],
  }
}
