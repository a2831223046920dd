/** Nodes that stand beside each other and lend each other their meaning. */
import type { Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import type { Checker, Place } from './checker.ts'
import { candidates } from './lookup.ts'

/** Types nodes that stand beside each other: text and unknown bare words last, by the type of the others. */
export function together(
  checker: Checker,
  nodes: readonly Node[],
  scope: Place['scope'],
  outer?: Type,
): readonly Typed[] {
  const waiting = nodes.map((node) => leans(node, scope))
  const known = nodes.map((node, index) =>
    waiting[index] ? null : checker.infer(checker, node, { scope, hint: outer }),
  )
  const hint =
    known.find((each) => each && each.type.kind !== 'any' && each.type.kind !== 'blank')?.type ??
    outer
  return nodes.map(
    (node, index) =>
      known[index] ??
      checker.infer(checker, node, { scope, hint: hint?.kind === 'text' ? undefined : hint }),
  )
}

/** True for what takes its meaning from its neighbour. */
function leans(node: Node, scope: Place['scope']): boolean {
  if (node.kind === 'if') return leans(node.whenTrue, scope) && leans(node.whenFalse, scope)
  return node.kind === 'text' || (node.kind === 'name' && candidates(node.name, scope).length === 0)
}
