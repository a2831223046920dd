import type { Citation, CountyConfig } from '@xiance/schema'
import { linesOf, paragraphsOf } from './documents.ts'

/** Every citation of a config that is not an exact piece (at most 60 characters) of one line of its document. */
export function falseCitations(config: CountyConfig, base?: CountyConfig): readonly string[] {
  const sources = [...(base?.sources ?? []), ...config.sources]
  const lines = new Map(sources.map(({ id, seed }) => [id, linesOf(seed ?? '')]))
  return citations(config).flatMap(({ doc, quote }) => {
    if ([...quote].length > 60) return [`${doc}: longer than 60 characters: ${quote}`]
    const found = lines.get(doc)?.some((line) => line.includes(quote)) === true
    return found ? [] : [`${doc}: not in the document: ${quote}`]
  })
}

/** Sources whose text is not their document, paragraph by paragraph. */
export function falseTexts(config: CountyConfig): readonly string[] {
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
