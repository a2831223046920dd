import type { Citation } from '@xiance/schema'

/** Each clause once, in the order of first mention. */
export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  return [
    ...new Map(
      citations.map((citation) => [`${citation.doc} ${citation.quote}`, citation]),
    ).values(),
  ]
}
