import type { Citation } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import { isRecord } from '../pointer.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import { unknownReference } from './check-references.ts'

const longest = 60

/** Citations of unknown documents, without a quote, too long, or not found word for word in the document's text. */
export function checkCitations(config: ResolvedConfig): readonly Issue[] {
  const { examples: _, ...definitions } = config
  return locateCitations(definitions, '').flatMap(({ citation, path }) =>
    checkCitation(citation, path, config),
  )
}

/** Every citation of a value with its path of ids. */
export function locateCitations(
  value: unknown,
  path: string,
): readonly { readonly citation: Citation; readonly path: string }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      locateCitations(
        item,
        `${path}/${isRecord(item) && typeof item['id'] === 'string' ? item['id'] : index}`,
      ),
    )
  if (!isRecord(value)) return []
  if (isCitation(value)) return [{ citation: value, path }]
  return Object.entries(value).flatMap(([key, inner]) => locateCitations(inner, `${path}/${key}`))
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
  if (
    source.text === undefined ||
    source.text.some((paragraph) => paragraph.includes(citation.quote))
  )
    return []
  return [
    issue('citation.not_found', path, {
      quote: citation.quote,
      source: textIn(source.title, 'zh-CN'),
    }),
  ]
}

function issue(code: string, path: string, params: Issue['params']): Issue {
  return { code, severity: 'error', path: `${path}/quote`, params }
}
