import { unitLabel, type Locale, type Quantity, type ResolvedConfig } from '@xiance/schema'
import { wordsIn, type Words } from '../locales/index.ts'
import { numberText } from './number-text.ts'

export interface QuantityTextOptions {
  readonly locale: Locale
  readonly config: Pick<ResolvedConfig, 'units'>
}

/** A quantity as the document prints it, else in the shortest words: ≥ 3.8万人, 全部. */
export function quantityText(quantity: Quantity, { locale, config }: QuantityTextOptions): string {
  if (quantity.asWritten !== undefined) return quantity.asWritten
  const { value } = quantity
  const number =
    typeof value === 'number' ? numberText(value) : typeof value === 'string' ? value : ''
  const unit = quantity.unit ? unitLabel(config, quantity.unit) : ''
  return signs[quantity.is](wordsIn(locale), number === '' ? '' : `${number}${unit}`, quantity)
}

type Sign = (words: Words, value: string, quantity: Quantity) => string

const signs: { readonly [I in Quantity['is']]: Sign } = {
  eq: (words, value) => value || words.none,
  gt: (words, value) => (value ? `> ${value}` : words.none),
  gte: (words, value) => (value ? `≥ ${value}` : words.none),
  lt: (words, value) => (value ? `< ${value}` : words.none),
  lte: (words, value) => (value ? `≤ ${value}` : words.none),
  between: (words, value, { to }) =>
    to === undefined ? value || words.none : `${value} – ${numberText(to)}`,
  about: (words, value) => (value ? `≈ ${value}` : words.none),
  all: (words) => words.allOf,
  none: (words) => words.noneOf,
  some: (words) => words.someOf,
  true: (words) => words.yes,
  up: () => '↑',
  down: () => '↓',
  words: (words, value) => value || words.none,
}
