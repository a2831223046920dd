import type { Citation, Item } from '@xiance/schema'

interface Point {
  readonly id: string
  readonly title: string
  readonly source: Citation | readonly Citation[]
  /** The question a person answers where no test decides; 是 passes. Without one the title is asked. */
  readonly ask?: string
  readonly test?: string
  readonly when?: string
  readonly watch?: readonly string[]
  readonly organs?: readonly string[]
}

/** A point that the ledger answers where it can, and a person where it cannot. */
export function point({ ask, ...item }: Point): Item {
  return {
    ...item,
    ask: { id: 'answer', title: ask ?? item.title, kind: 'boolean', unknown: true },
  }
}
