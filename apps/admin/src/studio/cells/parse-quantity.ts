import { unitResolver, type Quantity, type ResolvedConfig } from '@xiance/schema'

export interface ParseQuantityOptions {
  /** What stands in the cell: its comparator and unit are kept where the text names none. */
  readonly before: Quantity | null
  /** Unit of the series. */
  readonly unit: string | undefined
  readonly config: Pick<ResolvedConfig, 'units'>
}

/**
 * A cell as typed: a number with or without a unit and a comparator (`20`, `≥3.8万人`, `约8.64亿元`, `3-5`), a word
 * (全部), blank for a number the document does not print, any other text as words.
 */
export function parseQuantity(text: string, options: ParseQuantityOptions): Quantity {
  const typed = text.trim()
  const unit = options.before?.unit ?? options.unit
  if (typed === '') return { is: comparatorOf(options.before), value: null, ...withUnit(unit) }
  const word = words[typed]
  if (word !== undefined) return { is: word }
  return numberIn(typed, options) ?? { is: 'words', value: typed }
}

function numberIn(typed: string, options: ParseQuantityOptions): Quantity | null {
  const sign = signs.find(({ text }) => typed.startsWith(text))
  const rest = typed.slice(sign?.text.length ?? 0).trim()
  const match = /^([\d,,]+(?:\.\d+)?)(?:\s*[-–~~至]\s*([\d,,]+(?:\.\d+)?))?\s*(.*)$/.exec(rest)
  if (match === null) return null
  const [, low = '', high, tail = ''] = match
  const above = tail.endsWith('以上')
  const named = tail.replace(/以上$|以下$/, '').trim()
  const unit = unitIn(named, options)
  if (unit === null) return null
  const is =
    high !== undefined
      ? 'between'
      : (sign?.is ?? (above ? 'gte' : tail.endsWith('以下') ? 'lte' : comparatorOf(options.before)))
  return {
    is,
    value: numberOf(low),
    ...(high !== undefined && { to: numberOf(high) }),
    ...withUnit(unit),
  }
}

/** undefined: no unit; null: the text is no unit. */
function unitIn(
  named: string,
  { before, unit, config }: ParseQuantityOptions,
): string | undefined | null {
  if (named === '') return before?.unit ?? unit
  return unitResolver(config)(named) === undefined ? null : named
}

function comparatorOf(before: Quantity | null): Quantity['is'] {
  return before !== null && numeric.has(before.is) ? before.is : 'eq'
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(/[,,]/g, ''))
}

function withUnit(unit: string | null | undefined) {
  return unit === undefined || unit === null ? {} : { unit }
}

const numeric: ReadonlySet<Quantity['is']> = new Set(['eq', 'gt', 'gte', 'lt', 'lte', 'about'])

const words: Readonly<Record<string, Quantity['is']>> = { 全部: 'all', 无: 'none', 部分: 'some' }

const signs: readonly { readonly text: string; readonly is: Quantity['is'] }[] = [
  { text: '≥', is: 'gte' },
  { text: '>=', is: 'gte' },
  { text: '不少于', is: 'gte' },
  { text: '不低于', is: 'gte' },
  { text: '≤', is: 'lte' },
  { text: '<=', is: 'lte' },
  { text: '不超过', is: 'lte' },
  { text: '最多', is: 'lte' },
  { text: '>', is: 'gt' },
  { text: '<', is: 'lt' },
  { text: '=', is: 'eq' },
  { text: '约', is: 'about' },
  { text: '≈', is: 'about' },
]
