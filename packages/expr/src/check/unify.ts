/** Several nodes that give one value between them: branches of a condition, arguments of coalesce, min and max. */
import type { Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { largest } from './arithmetic.ts'
import { report } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { together } from './together.ts'
import { fits, typeWord } from './expect.ts'
import { align } from './numbers.ts'

export function unify(
  checker: Checker,
  nodes: readonly Node[],
  place: Place,
): { items: readonly Typed[]; type: Type } {
  const items = together(checker, nodes, place.scope, place.hint)
  const lead = items.find(({ type }) => type.kind !== 'blank' && type.kind !== 'any')
  if (!lead)
    return {
      items,
      type: items.some(({ type }) => type.kind === 'any') ? { kind: 'any' } : { kind: 'blank' },
    }
  for (const [index, { type }] of items.entries()) {
    const node = nodes[index]
    if (fits(type, lead.type) || !node) continue
    report(checker, 'expr.type_expected', node, {
      params: { expected: typeWord(checker, lead.type), actual: typeWord(checker, type) },
    })
    return { items, type: { kind: 'any' } }
  }
  if (items.some(({ type }) => type.kind === 'any')) return { items, type: { kind: 'any' } }
  if (lead.type.kind === 'num') {
    const aligned = align(
      checker,
      items.flatMap((typed, index) => (nodes[index] ? [{ node: nodes[index], typed }] : [])),
    )
    return {
      items: aligned.items,
      type: { kind: 'num', scale: largest(aligned.items), unit: aligned.unit },
    }
  }
  return { items, type: lead.type.kind === 'date' ? coarsest(items) : lead.type }
}

function coarsest(items: readonly Typed[]): Type {
  const precisions = items.map(({ type }) => (type.kind === 'date' ? type.precision : 'day'))
  return {
    kind: 'date',
    precision: precisions.includes('year')
      ? 'year'
      : precisions.includes('month')
        ? 'month'
        : 'day',
  }
}
