import type { Citation, Source } from '@xiance/schema'
import { documentsHere, linesOf, paragraphsOf } from './documents.ts'

/** A config, or a layer of one, with the documents it brings itself. */
export interface Documented {
  readonly sources: readonly Source[]
}

/**
 * Every citation of a config that is not an exact piece (at most 60 characters) of one line of its document. Where the
 * documents are not at hand, the config's own copy of the text stands in for them.
 */
export function falseCitations(config: Documented, base?: Documented): readonly string[] {
  const sources = [...(base?.sources ?? []), ...config.sources]
  const here = documentsHere()
  const lines = new Map(
    sources.map(({ id, seed, text }) => [id, here ? linesOf(seed ?? '') : text] as const),
  )
  return citations(config).flatMap(({ doc, quote }) => {
    if (Array.from(quote).length > 60) return [`${doc}: longer than 60 characters: ${quote}`]
    if (!lines.has(doc)) return [`${doc}: no such document`]
    const found = lines.get(doc)?.some((line) => line.includes(quote)) ?? !here
    return found ? [] : [`${doc}: not in the document: ${quote}`]
  })
}

/** Sources whose text is not their document, paragraph by paragraph. */
export function falseTexts(config: Documented): readonly string[] {
  if (!documentsHere()) return []
  return config.sources
    .filter(({ seed, text }) => text?.join('\n') !== paragraphsOf(seed ?? '').join('\n'))
    .map(({ id }) => id)
}

/** All citations anywhere in a value. */
export function citations(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isCitation(value) ? [value] : []), ...Object.values(value).flatMap(citations)]
}

/** Paths of entries that carry a quantity and no citation. */
export function uncitedEntries(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'q' in value && !('source' in value) && path.includes('/entries/') ? [path] : []
  const inner = Object.entries(value)
  return [...own, ...inner.flatMap(([key, part]) => uncitedEntries(part, `${path}/${key}`))]
}

function isCitation(value: object): value is Citation {
  return (
    'doc' in value &&
    typeof value.doc === 'string' &&
    'quote' in value &&
    typeof value.quote === 'string'
  )
}
