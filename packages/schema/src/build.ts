import type { Citation } from './citation.ts'
import type { Quantity } from './quantity.ts'
import type { Id } from './text.ts'

type Rest = Omit<Quantity, 'is' | 'value' | 'to' | 'unit'>

/** `cite('plan', '每只补贴100元', '三(一)3')`. */
export function cite(doc: Id, quote: string, at?: string): Citation {
  return at === undefined ? { doc, quote } : { doc, quote, at }
}

/** Exactly this value: `exactly(147, 'village')`. */
export function exactly(value: number, unit?: Id, rest: Rest = {}): Quantity {
  return quantity('eq', value, { unit, rest })
}

/** At least: 以上, 不低于. */
export function atLeast(value: number, unit?: Id, rest: Rest = {}): Quantity {
  return quantity('gte', value, { unit, rest })
}

/** At most: 以内, 不超过. */
export function atMost(value: number, unit?: Id, rest: Rest = {}): Quantity {
  return quantity('lte', value, { unit, rest })
}

/** Below: 以下, 低于. */
export function below(value: number, unit?: Id, rest: Rest = {}): Quantity {
  return quantity('lt', value, { unit, rest })
}

/** All of them: 全部; no number is printed. */
export function all(asWritten?: string): Quantity {
  return asWritten === undefined ? { is: 'all' } : { is: 'all', asWritten }
}

/** The document prints no value: a decision is needed. */
export function undecided(unit?: Id, rest: Rest = {}): Quantity {
  return quantity('eq', null, { unit, rest })
}

function quantity(
  is: Quantity['is'],
  value: number | null,
  { unit, rest }: { readonly unit: Id | undefined; readonly rest: Rest },
): Quantity {
  return unit === undefined ? { is, value, ...rest } : { is, value, unit, ...rest }
}
