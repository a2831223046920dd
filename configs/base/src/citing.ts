import type { Citation } from '@xiance/schema'

/** Citations of one document: clause path, then words that stand in one line of it. */
export type Cite = (at: string, quote: string) => Citation

export function citing(doc: string): Cite {
  return (at, quote) => ({ doc, at, quote })
}
