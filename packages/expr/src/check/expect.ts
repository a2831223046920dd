/** A node where a certain type must stand. */
import { replacement } from '../problem.ts'
import type { ArithmeticNode, Node, NumberNode } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { failed, report } from './checker.ts'
import type { Checker, Place } from './checker.ts'

/** Types `node` and reports when it is not of the hinted type. A blank fits everywhere. */
export function expect(checker: Checker, node: Node, place: Place & { hint: Type }): Typed {
  const typed = checker.infer(checker, node, place)
  if (fits(typed.type, place.hint)) return typed
  mismatch(checker, node, { actual: typed.type, expected: place.hint })
  return failed(checker, node)
}

/** True when a value of `actual` may stand where `wanted` is expected; scales and units apart. */
export function fits(actual: Type, wanted: Type): boolean {
  if (actual.kind === 'any' || wanted.kind === 'any' || actual.kind === 'blank') return true
  if (actual.kind !== wanted.kind) return false
  if ('list' in actual && 'list' in wanted) return actual.list === wanted.list
  return true
}

export function mismatch(checker: Checker, node: Node, at: { actual: Type; expected: Type }): void {
  if (node.kind === 'text' && at.expected.kind === 'num') {
    report(checker, 'expr.text_as_number', node, { params: { text: node.value } })
    return
  }
  if (at.expected.kind === 'date' && isWrittenMonth(node)) {
    const date = `${node.left.text}-${node.right.text.padStart(2, '0')}`
    report(checker, 'expr.date_unquoted', node, {
      params: { date },
      fixes: [replacement(node, `"${date}"`)],
    })
    return
  }
  report(checker, 'expr.type_expected', node, {
    params: { expected: typeWord(at.expected), actual: typeWord(at.actual) },
  })
}

type WrittenMonth = ArithmeticNode & { readonly left: NumberNode; readonly right: NumberNode }

/** True for `2024-11` without quotes, which reads as a difference. */
export function isWrittenMonth(node: Node): node is WrittenMonth {
  if (node.kind !== 'arithmetic' || node.op !== '-') return false
  const { left, right } = node
  return (
    left.kind === 'number' &&
    right.kind === 'number' &&
    /^\d{4}$/.test(left.text) &&
    /^\d{1,2}$/.test(right.text)
  )
}

/** A type as a diagnostic's parameter: its kind, with the list of options. */
export function typeWord(type: Type): string {
  return 'list' in type ? `${type.kind}:${type.list}` : type.kind
}
