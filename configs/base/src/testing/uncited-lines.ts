import { citations, type Documented } from './citations.ts'
import { documentsHere, linesOf } from './documents.ts'

/**
 * Lines of a document, counted from 1, that begin with a number or bear one, in digits or in order words, and that no
 * citation of the config quotes; none where the documents are not at hand.
 */
export function uncitedLines(config: Documented, seed: string): readonly number[] {
  if (!documentsHere()) return []
  const quotes = citations(config).map(({ quote }) => quote)
  return linesOf(seed).flatMap((line, index) =>
    numbered.test(line) && !quotes.some((quote) => line.includes(quote)) ? [index + 1] : [],
  )
}

const numbered = /\d|^\s*(?:[((]?[一二三四五六七八九十]+[))、.]|[一二三四五六七八九十]+是)/
