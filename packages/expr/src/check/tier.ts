import type { CallNode } from '../syntax/node.ts'
import { quoteText } from '../print.ts'
import { replacement } from '../problem.ts'
import type { Typed } from '../typed.ts'
import { failed, isAny, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { counted } from './counted.ts'
import { expect } from './expect.ts'

/** `tier(收入, "income_bands")`: the option whose band holds the number; without a list, the list the place expects. */
export function tier(checker: Checker, node: CallNode, { scope, hint }: Place): Typed {
  const wrong = counted(checker, node, { least: 1, most: 2 })
  const [argument, listNode] = node.args
  if (wrong || !argument) return wrong ?? failed(checker, node)
  const of = expect(checker, argument, { scope, hint: { kind: 'num', scale: null, unit: null } })
  const list = listNode?.kind === 'text' ? listNode.value : hint?.kind === 'option' ? hint.list : ''
  const bands = scope.spaces.bands?.(list)
  if (isAny(of)) return failed(checker, node)
  if (!bands || (listNode && listNode.kind !== 'text')) {
    const meant = listNode && hint?.kind === 'option' && scope.spaces.bands?.(hint.list)
    report(checker, 'expr.no_bands', listNode ?? node, {
      params: { name: list },
      fixes: meant ? [replacement(listNode, quoteText(hint.list))] : [],
    })
    return failed(checker, node)
  }
  return typed(checker, 'call', node, {
    fn: 'tier',
    args: [of],
    bands,
    type: { kind: 'option', list },
  })
}
