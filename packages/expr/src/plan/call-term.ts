import type { Typed, TypedOf } from '../typed.ts'
import type { Term, TermType } from './plan.ts'
import { Refusal } from './refusal.ts'

type Make = (
  node: TypedOf<'call'>,
  args: readonly Term[],
  termType: (typed: Typed) => TermType,
) => Term | null

/** The functions that mean the same in every database. */
const CALLS: Readonly<Record<string, Make>> = {
  coalesce: (node, items, termType) => ({ kind: 'coalesce', type: termType(node), items }),
  has: (_, [set, option]) =>
    set && option ? { kind: 'has', type: { kind: 'bool' }, set, option } : null,
  year: (_, [of]) => part(of, 'year'),
  month: (node, [of]) =>
    node.args[0]?.type.kind === 'date' && node.args[0].type.precision === 'year'
      ? null
      : part(of, 'month'),
  round: (node, [of], termType) => (of ? { kind: 'round', type: termType(node), of } : null),
}

function part(of: Term | undefined, which: 'year' | 'month'): Term | null {
  return of ? { kind: 'part', type: { kind: 'num', scale: 0 }, of, part: which } : null
}

/** A function call as a term. Throws a `Refusal` for the functions that stay with the closures. */
export function callTerm(
  node: TypedOf<'call'>,
  termOf: (typed: Typed) => Term,
  termType: (typed: Typed) => TermType,
): Term {
  const make = Object.hasOwn(CALLS, node.fn) ? CALLS[node.fn] : undefined
  const args = node.fn === 'round' ? node.args.slice(0, 1) : node.args
  const made = make?.(node, args.map(termOf), termType)
  if (!made) throw new Refusal(node, 'function_inside')
  return made
}
