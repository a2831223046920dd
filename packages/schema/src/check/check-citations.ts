import type { Citation } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { isRecord } from '../pointer.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import { pathAt, placeAt, walk } from '../walk.ts'
import { unknownReference } from './check-references.ts'

const longest = 60

/** Citations of unknown documents, without a quote, too long, or not found word for word in the document's text. */
export function checkCitations(
  definition: object,
  path: string,
  config: ResolvedConfig,
): readonly Issue[] {
  return locateCitations(definition, path).flatMap(({ citation, path }) =>
    checkCitation(citation, path, config),
  )
}

/** Every citation of a value with its path of ids. */
export function locateCitations(
  value: unknown,
  path: string,
): readonly { readonly citation: Citation; readonly path: string }[] {
  const found: { readonly citation: Citation; readonly path: string }[] = []
  walk(value, placeAt(path), (container, place) => {
    if (!isCitation(container)) return true
    found.push({ citation: container, path: pathAt(place) })
    return false
  })
  return found
}

function isCitation(value: unknown): value is Citation {
  return isRecord(value) && typeof value['doc'] === 'string' && typeof value['quote'] === 'string'
}

function checkCitation(citation: Citation, path: string, config: ResolvedConfig): readonly Issue[] {
  const source = config.sources.find(({ id }) => id === citation.doc)
  if (source === undefined)
    return [
      unknownReference(`${path}/doc`, 'source', {
        id: citation.doc,
        known: config.sources.map(({ id }) => id),
      }),
    ]
  const length = Array.from(citation.quote).length
  if (length === 0) return [issue('citation.quote_empty', path, {})]
  if (length > longest) return [issue('citation.quote_too_long', path, { length })]
  if (source.text === undefined || isQuoted(source.text, citation.quote)) return []
  return [
    issue('citation.not_found', path, {
      quote: citation.quote,
      source: textIn(source.title, 'zh-CN'),
    }),
  ]
}

/** Within one line of the document; a quote is looked for once. */
function isQuoted(text: readonly string[], quote: string): boolean {
  const known = quotes.get(text) ?? new Map<string, boolean>()
  quotes.set(text, known)
  const found = known.get(quote) ?? text.some((paragraph) => paragraph.includes(quote))
  known.set(quote, found)
  return found
}

const quotes = new WeakMap<readonly string[], Map<string, boolean>>()

function issue(code: string, path: string, params: Issue['params']): Issue {
  return { code, severity: 'error', path: `${path}/quote`, params }
}
