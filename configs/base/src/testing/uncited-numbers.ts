import { citations, type Documented } from './citations.ts'

/**
 * Numbers in digits that no citation of the config quotes, each with the words around it, in the documents the config
 * brings itself. Ordinals that begin a line are none.
 */
export function uncitedNumbers(config: Documented): readonly string[] {
  const quotes = Map.groupBy(citations(config), ({ doc }) => doc)
  return config.sources.flatMap(({ id, text = [] }) =>
    text.flatMap((line) => {
      const cited = (quotes.get(id) ?? []).flatMap(({ quote }) => placesOf(quote, line))
      return [...line.matchAll(/\d+(?:\.\d+)?/g)]
        .filter(({ index, 0: number }) => index > 0 || !line.startsWith(`${number}.`))
        .filter(({ index }) => !cited.some(({ from, to }) => from <= index && index < to))
        .map(({ index, 0: number }) =>
          line.slice(Math.max(0, index - 8), index + number.length + 8),
        )
    }),
  )
}

/** Everywhere the words stand in a line. */
function placesOf(quote: string, line: string): readonly { from: number; to: number }[] {
  const places: { from: number; to: number }[] = []
  for (let from = line.indexOf(quote); from >= 0; from = line.indexOf(quote, from + 1))
    places.push({ from, to: from + quote.length })
  return places
}
