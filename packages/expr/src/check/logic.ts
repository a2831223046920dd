import type { NodeOf } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { carry, failed, isAny, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { expect } from './expect.ts'
import { unify } from './unify.ts'

const BOOL: Type = { kind: 'bool' }

export function logic(checker: Checker, node: NodeOf<'logic'>, { scope }: Place): Typed {
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
