import type { Item } from '@xiance/schema'
import { cite } from './sources.ts'

interface Point extends Pick<Item, 'organs' | 'test' | 'when' | 'watch' | 'declared' | 'items'> {
  readonly id: string
  readonly title: string
  /** The question a person answers; 是 passes. */
  readonly ask: string
}

/** A point with its clause; the ledger answers where it can, a person where it cannot. */
export function point({ ask, ...item }: Point, at: string, quote: string): Item {
  return {
    ...item,
    ask: { id: 'answer', title: ask, kind: 'boolean', unknown: true },
    source: cite(at, quote),
  }
}

/** Parts that a clause lists one by one. */
export function parts(
  listed: readonly (readonly [id: string, title: string])[],
  at: string,
  quote: string,
): readonly Item[] {
  return listed.map(([id, title]) => point({ id, title, ask: `${title}已做到` }, at, quote))
}
