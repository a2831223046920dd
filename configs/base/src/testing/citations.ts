import { readdirSync, readFileSync } from 'node:fs'
import type { Citation, CountyConfig, Source } from '@xiance/schema'

const seeds = new URL('../../../../../shared/seeds/', import.meta.url)

/** Every citation of a config that is not an exact piece (at most 60 characters) of one line of its document. */
export function falseCitations(config: CountyConfig, base?: CountyConfig): readonly string[] {
  const lines = new Map(
    [...(base?.sources ?? []), ...config.sources].map((source) => [source.id, linesOf(source)]),
  )
  return citations(config).flatMap(({ doc, quote }) => {
    if ([...quote].length > 60) return [`${doc}: longer than 60 characters: ${quote}`]
    return lines.get(doc)?.some((line) => line.includes(quote)) === true
      ? []
      : [`${doc}: not in the document: ${quote}`]
  })
}

/** All citations anywhere in a value. */
export function citations(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isCitation(value) ? [value] : []), ...Object.values(value).flatMap(citations)]
}

/** Paths of quantities that carry a number and stand in an entry without a citation. */
export function uncitedEntries(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'q' in value && !('source' in value) && path.includes('/entries/') ? [path] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => uncitedEntries(inner, `${path}/${key}`)),
  ]
}

function linesOf(source: Source): readonly string[] {
  const file = readdirSync(seeds).find((name) => name.startsWith(`${source.seed}_`))
  if (file === undefined)
    throw new Error(`No document ${source.seed} for the source ${source.id} in ${seeds.pathname}`)
  return readFileSync(new URL(file, seeds), 'utf8').split('\n')
}

function isCitation(value: object): value is Citation {
  return (
    'doc' in value &&
    typeof value.doc === 'string' &&
    'quote' in value &&
    typeof value.quote === 'string'
  )
}
