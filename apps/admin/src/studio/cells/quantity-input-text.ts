import { unitLabel, type Quantity, type ResolvedConfig } from '@xiance/schema'

/** What stands in the box when a cell is opened: text that reads back as the same quantity. */
export function quantityInputText(
  quantity: Quantity | null,
  config: Pick<ResolvedConfig, 'units'>,
): string {
  if (quantity === null) return ''
  const { is, value, to, unit, asWritten } = quantity
  const word = wordOf[is]
  if (word !== undefined) return word
  if (typeof value === 'string') return value
  if (wordless.has(is)) return asWritten ?? ''
  if (typeof value !== 'number') return ''
  const number = to === undefined ? String(value) : `${value}-${to}`
  const label = unit === undefined || unit === null ? '' : ` ${unitLabel(config, unit)}`
  return `${sign[is] ?? ''}${number}${label}`
}

/** Targets that say nothing but their own words: 实现, 逐年提高. */
const wordless: ReadonlySet<Quantity['is']> = new Set(['true', 'up', 'down', 'words'])

const wordOf: { readonly [I in Quantity['is']]?: string } = {
  all: '全部',
  none: '无',
  some: '部分',
}

const sign: { readonly [I in Quantity['is']]?: string } = {
  gt: '>',
  gte: '≥',
  lt: '<',
  lte: '≤',
  about: '约',
}
