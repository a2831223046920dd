import type { Citation } from '@xiance/schema'
import { citations, type Documented } from './citations.ts'
import { isWithin, placesOf, quantitiesIn, type Span } from './quantities.ts'

/** Words of a document whose quantities nothing rests on, and why. */
export interface PassedOver {
  readonly words: string
  readonly because: string
}

/**
 * Quantities of the documents a config brings itself that stand in no quote of it and in no words passed over: `17
 * …贫困村。实现“[三]个确保”,脱贫…`, the number being that of the paragraph.
 */
export function uncitedQuantities(
  config: Documented,
  passedOver: readonly PassedOver[] = [],
): readonly string[] {
  return openQuantities(config)
    .filter(({ line, span }) => !passedOver.some(({ words }) => isIn(words, line, span)))
    .map(({ line, number, span: { from, to } }) => {
      const [before, quantity, after] = [
        line.slice(Math.max(0, from - 8), from),
        line.slice(from, to),
        line.slice(to, to + 8),
      ]
      return `${number} …${before}[${quantity}]${after}…`
    })
}

/** What is passed over although every quantity in it is quoted, or the documents do not print it. */
export function idlyPassedOver(
  config: Documented,
  passedOver: readonly PassedOver[],
): readonly string[] {
  const open = openQuantities(config)
  return passedOver
    .filter(({ words }) => !open.some(({ line, span }) => isIn(words, line, span)))
    .map(({ words }) => words)
}

interface Open {
  readonly line: string
  /** Of the paragraph, from 1. */
  readonly number: number
  readonly span: Span
}

function openQuantities(config: Documented): readonly Open[] {
  const quotes = Map.groupBy(citations(config), ({ doc }) => doc)
  return config.sources.flatMap(({ id, text = [] }) =>
    text.flatMap((line, index) =>
      quantitiesIn(line)
        .filter((span) => !isQuoted(quotes.get(id) ?? [], line, span))
        .map((span) => ({ line, number: index + 1, span })),
    ),
  )
}

function isQuoted(quotes: readonly Citation[], line: string, span: Span): boolean {
  return quotes.some(({ quote }) => isIn(quote, line, span))
}

function isIn(words: string, line: string, span: Span): boolean {
  return placesOf(words, line).some((place) => isWithin(span, place))
}
