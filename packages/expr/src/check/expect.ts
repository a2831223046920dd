/** A node where a certain type must stand. */
import { readDate } from '../civil-date.ts'
import { replacement } from '../problem.ts'
import type { ArithmeticNode, Node, NumberNode } from '../syntax/node.ts'
import type { Scope } from '../scope.ts'
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
  const date = at.expected.kind === 'date' ? writtenDate(node) : null
  if (date !== null) {
    report(checker, 'expr.date_unquoted', node, {
      params: { date },
      fixes: [replacement(node, `"${date}"`)],
    })
    return
  }
  report(checker, 'expr.type_expected', node, {
    params: { expected: typeWord(checker, at.expected), actual: typeWord(checker, at.actual) },
  })
}

/** The date somebody meant who wrote 2024, 20241120 or 2024-11 without quotes; null for any other number. */
export function writtenDate(node: Node): string | null {
  const parts =
    node.kind === 'number' && (node.unit === null || node.unit === '年')
      ? /^(\d{4})(?:(\d{2})(\d{2}))?$/.exec(node.text)
      : isDifference(node)
        ? /^(\d{4})-(\d{1,2})$/.exec(`${node.left.text}-${node.right.text}`)
        : null
  const read = parts && readDate(parts.slice(1).filter(Boolean).join('-'))
  return read?.status === 'ok' ? read.value : null
}

function isDifference(
  node: Node,
): node is ArithmeticNode & { readonly left: NumberNode; readonly right: NumberNode } {
  return (
    node.kind === 'arithmetic' &&
    node.op === '-' &&
    node.left.kind === 'number' &&
    node.right.kind === 'number'
  )
}

/** A type as a diagnostic's parameter: its kind, with the list of options as people call it. */
export function typeWord({ base }: Checker, type: Type): string {
  return 'list' in type ? `${type.kind}:${listLabel(base, type.list)}` : type.kind
}

export function listLabel({ spaces }: Scope, list: string): string {
  return spaces.listLabel?.(list) ?? list
}
