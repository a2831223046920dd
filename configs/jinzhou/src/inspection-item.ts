import type { Citation, Item } from '@xiance/schema'

interface Point {
  readonly id: string
  readonly title: string
  /** The question a person answers; 是 passes. */
  readonly ask: string
  readonly organs: readonly string[]
  readonly source: Citation | readonly Citation[]
  readonly test?: string
  readonly when?: string
  readonly watch?: readonly string[]
}

/** An item that the ledger answers where it can, and a person where it cannot. */
export function item({ ask, ...point }: Point): Item {
  return { ...point, ask: { id: 'answer', title: ask, kind: 'boolean', unknown: true } }
}
