import { replacement } from '../problem.ts'
import type { Node, NodeOf } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { asTyped, carry, failed, isAny, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { expect } from './expect.ts'
import { candidates } from './lookup.ts'
import { unify } from './unify.ts'

const BOOL: Type = { kind: 'bool' }

export function logic(checker: Checker, node: NodeOf<'logic'>, { scope }: Place): Typed {
  if (ofValues(checker, node, scope)) return failed(checker, node)
  const items = node.items.map((item) => expect(checker, item, { scope, hint: BOOL }))
  return items.some(isAny)
    ? failed(checker, node)
    : typed(checker, 'logic', node, { op: node.op, items, type: BOOL })
}

export function not(checker: Checker, node: NodeOf<'not'>, { scope }: Place): Typed {
  const of = expect(checker, node.of, { scope, hint: BOOL })
  return isAny(of) ? of : typed(checker, 'not', node, { of, type: BOOL })
}

export function conditional(checker: Checker, node: NodeOf<'if'>, place: Place): Typed {
  const condition = expect(checker, node.condition, { scope: place.scope, hint: BOOL })
  const { items, type } = unify(checker, [node.whenTrue, node.whenFalse], place)
  const [whenTrue, whenFalse] = items
  if (isAny(condition) || !whenTrue || !whenFalse || type.kind === 'any')
    return failed(checker, node)
  return carry(
    checker,
    typed(checker, 'if', node, { condition, whenTrue, whenFalse, type }),
    ...items.filter((item) => item.type.kind !== 'blank'),
  )
}

const MEANT = {
  or: { op: '=', set: 'in' },
  and: { op: '!=', set: 'not in' },
} as const

/** `状态 = 已脱贫户 或 未脱贫户` was meant as `状态 in [已脱贫户, 未脱贫户]`. */
function ofValues(checker: Checker, node: NodeOf<'logic'>, scope: Place['scope']): boolean {
  const [first, ...rest] = node.items
  const [step, ...more] = first?.kind === 'compare' ? first.steps : []
  const { op, set } = MEANT[node.op]
  if (first?.kind !== 'compare' || step?.op !== op || more.length > 0) return false
  if (!rest.every((item) => isValue(item, scope))) return false
  const values = [step.right, ...rest].map(asTyped)
  const text = `${asTyped(first.first)} ${set} [${values.join(', ')}]`
  report(checker, 'expr.or_of_values', node, {
    params: { text },
    fixes: [replacement(node, text)],
  })
  return true
}

/** A text, a number or a word that names no field: never a condition. */
function isValue(node: Node, scope: Place['scope']): boolean {
  if (node.kind === 'text' || node.kind === 'number') return true
  return node.kind === 'name' && candidates(node.name, scope).length === 0
}
