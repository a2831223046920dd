import type { Id, Text } from './text.ts'

/** Where a number or rule comes from: `quote` is an exact substring of one line of the source, at most 60 characters. */
export interface Citation {
  readonly doc: Id
  readonly quote: string
  /** Clause path for people: `五(一)1`. */
  readonly at?: string
}

export interface Cited {
  readonly source?: Citation | readonly Citation[]
  readonly note?: Text
}

export interface Named extends Cited {
  readonly id: Id
  readonly title: Text
  readonly alias?: readonly Text[]
}

/** The citations of a definition as a list. */
export function citationsOf(cited: Cited): readonly Citation[] {
  const { source } = cited
  if (source === undefined) return []
  return Array.isArray(source) ? (source as readonly Citation[]) : [source as Citation]
}
