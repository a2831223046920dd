import type { Term } from './plan.ts'

/** The terms a term is made of. */
export function termParts(term: Term): readonly Term[] {
  return Object.values(term).flat().filter(isTerm)
}

function isTerm(part: unknown): part is Term {
  return typeof part === 'object' && part !== null && 'kind' in part && 'type' in part
}

const STEPS: ReadonlySet<Term['kind']> = new Set(['arithmetic', 'convert', 'round'])

/** How many steps of arithmetic stand inside each other. */
export function stepsOf(term: Term): number {
  const inside = Math.max(0, ...termParts(term).map(stepsOf))
  return STEPS.has(term.kind) ? inside + 1 : inside
}
