import type { Entry, Quantity } from './quantity.ts'

/** An entry's quantities as a list. */
export function quantitiesOf(entry: Pick<Entry, 'q'>): readonly Quantity[] {
  return Array.isArray(entry.q) ? (entry.q as readonly Quantity[]) : [entry.q as Quantity]
}

/** Numbers a quantity allows, both ends inside unless `open`; null when it names no number. */
export interface Interval {
  readonly min: number
  readonly max: number
}

/** `3**.87万头` still says between 300.87 and 399.87; a `gte` is open above. Null: no number is printed. */
export function intervalOf(quantity: Quantity): Interval | null {
  if (quantity.masked === true && quantity.asWritten !== undefined)
    return maskedInterval(quantity.asWritten)
  const { value } = quantity
  if (typeof value !== 'number') return null
  const slack = quantity.tolerance ?? 0
  return bounds[quantity.is]?.(value, quantity.to ?? value, slack) ?? null
}

/** A number is wanted, none is printed, and none can be worked out. */
export function isOpen(quantity: Quantity): boolean {
  return (
    quantity.value === null &&
    quantity.masked !== true &&
    quantity.than === undefined &&
    wantsNumber.has(quantity.is)
  )
}

const wantsNumber: ReadonlySet<Quantity['is']> = new Set([
  'eq',
  'gt',
  'gte',
  'lt',
  'lte',
  'between',
  'about',
])

const bounds: {
  readonly [K in Quantity['is']]?: (value: number, to: number, slack: number) => Interval
} = {
  eq: (value, _to, slack) => ({ min: value - slack, max: value + slack }),
  gt: (value) => ({ min: value, max: Infinity }),
  gte: (value) => ({ min: value, max: Infinity }),
  lt: (value) => ({ min: -Infinity, max: value }),
  lte: (value) => ({ min: -Infinity, max: value }),
  between: (value, to) => ({ min: value, max: to }),
  about: (value, _to, slack) => ({ min: value - slack, max: value + slack }),
  up: (value) => ({ min: value, max: Infinity }),
  down: (value) => ({ min: -Infinity, max: value }),
}

function maskedInterval(written: string): Interval | null {
  const digits = /[\d*＊]+(?:\.[\d*＊]+)?/.exec(written)?.[0].replaceAll('＊', '*')
  return digits === undefined || !/\d/.test(digits)
    ? null
    : { min: Number(digits.replaceAll('*', '0')), max: Number(digits.replaceAll('*', '9')) }
}
