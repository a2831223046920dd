import { partsOf } from '../parts.ts'
import type { Typed } from '../typed.ts'
import type { Term } from './plan.ts'
import { termParts } from './term-parts.ts'

/** True when the term needs the period in hand. */
export function readsPeriod(term: Term): boolean {
  if (term.kind === 'during') return true
  if (term.kind === 'bound') return typedReadsPeriod(term.value)
  return termParts(term).some(readsPeriod)
}

function typedReadsPeriod(typed: Typed): boolean {
  if (typed.kind === 'ambient') return typed.name !== 'today' && typed.name !== 'row_number'
  const stored = typed.kind === 'indicator' || typed.kind === 'standing' || typed.kind === 'earlier'
  return stored || partsOf(typed).some(typedReadsPeriod)
}
