import type { Typed } from '../typed.ts'
import { convertValue } from '../unit-algebra.ts'

/** The number a part always gives, its sign and unit worked in; null when it is no constant number. */
export function constantNumber(typed: Typed): number | null {
  if (typed.kind === 'literal') return typeof typed.value === 'number' ? typed.value : null
  if (typed.kind !== 'negate' && typed.kind !== 'convert') return null
  const of = constantNumber(typed.of)
  if (of === null) return null
  if (typed.kind === 'negate') return 0 - of
  const value = convertValue(
    of,
    typed.conversion,
    typed.type.kind === 'num' ? typed.type.scale : null,
  )
  return Number.isNaN(value) ? null : value
}
