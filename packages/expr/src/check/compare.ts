/** Comparisons and chains of them. */
import { dateLength } from '../civil-date.ts'
import { textOf } from '../print.ts'
import { replacement } from '../problem.ts'
import type { CompareNode, CompareOperator, Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Comparison, Typed } from '../typed.ts'
import { failed, isAny, report, asTyped, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { mismatch, typeWord, writtenDate } from './expect.ts'
import { align, numberType } from './numbers.ts'
import { together } from './together.ts'

const BOOL: Type = { kind: 'bool' }
const ORDERED: ReadonlySet<Type['kind']> = new Set(['num', 'date', 'any', 'blank'])

export function compare(checker: Checker, node: CompareNode, { scope }: Place): Typed {
  const nodes = [node.first, ...node.steps.map(({ right }) => right)]
  const [first, second] = nodes
  if (nodes.length === 2 && first && second && (saysBlank(first) || saysBlank(second)))
    return blankTest(checker, node, { scope, of: saysBlank(first) ? second : first })
  if (second && (second.kind === 'list' || second.kind === 'range'))
    return setCompared(checker, node, second)
  const sides = together(checker, nodes, scope)
  const items = node.steps.map(({ op }, index) => {
    const [left, right] = [sides[index], sides[index + 1]]
    const [leftNode, rightNode] = [nodes[index], nodes[index + 1]]
    return left && right && leftNode && rightNode
      ? pair(checker, node, { op, left, right, leftNode, rightNode })
      : failed(checker, node)
  })
  const [only] = items
  return items.length === 1 && only
    ? only
    : typed(checker, 'logic', node, { op: 'and', items, type: BOOL })
}

/** `品种 = [肉羊, 肉牛]` was meant as `in`. */
function setCompared(checker: Checker, node: CompareNode, set: Node): Typed {
  const op = node.steps.length === 1 ? IN[node.steps[0]?.op ?? '<'] : undefined
  report(checker, set.kind === 'list' ? 'expr.list_misplaced' : 'expr.range_misplaced', set, {
    fixes: op ? [replacement(node, `${asTyped(node.first)} ${op} ${asTyped(set)}`)] : [],
  })
  return failed(checker, node)
}

const IN: { readonly [K in CompareOperator]?: string } = { '=': 'in', '!=': 'not in' }

/** `空`, and the text without characters that means the same. */
function saysBlank(node: Node): boolean {
  return node.kind === 'blank' || (node.kind === 'text' && node.value === '')
}

/** `x = 空` and `x != 空`: never unknown. */
function blankTest(
  checker: Checker,
  node: CompareNode,
  at: { scope: Place['scope']; of: Node },
): Typed {
  const of = checker.infer(checker, at.of, { scope: at.scope })
  const op = node.steps[0]?.op
  if (op !== '=' && op !== '!=') {
    report(checker, 'expr.blank_compared', node)
    return failed(checker, node)
  }
  const test = typed(checker, 'is_blank', node, { of, type: BOOL })
  return op === '=' ? test : typed(checker, 'not', node, { of: test, type: BOOL })
}

export interface Pair {
  readonly op: CompareOperator
  readonly left: Typed
  readonly right: Typed
  readonly leftNode: Node
  readonly rightNode: Node
}

/** One comparison of two sides that are already typed. */
export function pair(checker: Checker, node: Node, at: Pair): Typed {
  const { op, left, right } = at
  if (isAny(left) || isAny(right)) return failed(checker, node)
  if (!comparable(checker, node, at)) return failed(checker, node)
  if (
    (op !== '=' && op !== '!=' && !ORDERED.has(left.type.kind)) ||
    left.type.kind === 'blank' ||
    right.type.kind === 'blank'
  ) {
    report(
      checker,
      left.type.kind === 'blank' || right.type.kind === 'blank'
        ? 'expr.blank_compared'
        : 'expr.not_ordered',
      node,
      { params: { type: typeWord(checker, left.type) } },
    )
    return failed(checker, node)
  }
  if (left.type.kind === 'num') return numberPair(checker, node, at)
  return typed(checker, 'compare', node, {
    op,
    left,
    right,
    by: comparisonOf(left.type, right.type),
    type: BOOL,
  })
}

function numberPair(checker: Checker, node: Node, at: Pair): Typed {
  const { items } = align(checker, [
    { node: at.leftNode, typed: at.left },
    { node: at.rightNode, typed: at.right },
  ])
  const [left = at.left, right = at.right] = items
  if (at.op === '=' || at.op === '!=') {
    for (const [side, sideNode] of [
      [left, at.leftNode],
      [right, at.rightNode],
    ] as const) {
      if (numberType(side)?.scale !== null) continue
      report(checker, 'expr.equality_unrounded', sideNode, {
        params: { text: textOf(side) },
        fixes: [replacement(sideNode, `round(${asTyped(sideNode)}, 2)`)],
      })
    }
  }
  return typed(checker, 'compare', node, { op: at.op, left, right, by: 'plain', type: BOOL })
}

function comparable(
  checker: Checker,
  node: Node,
  { left, right, leftNode, rightNode }: Pair,
): boolean {
  const [a, b] = [left.type, right.type]
  if (a.kind === 'blank' || b.kind === 'blank') return true
  const sameList = !('list' in a) || !('list' in b) || a.list === b.list
  if (a.kind === b.kind && sameList && a.kind !== 'record' && a.kind !== 'rows') return true
  const [many, one] = a.kind === 'options' ? [leftNode, rightNode] : [rightNode, leftNode]
  if (
    (a.kind === 'options' && b.kind === 'option') ||
    (b.kind === 'options' && a.kind === 'option')
  ) {
    report(checker, 'expr.use_has', node, {
      fixes: [replacement(node, `has(${asTyped(many)}, ${asTyped(one)})`)],
    })
  } else if (a.kind === 'date' && b.kind === 'num' && writtenDate(rightNode)) {
    mismatch(checker, rightNode, { actual: b, expected: a })
  } else if (a.kind === 'bool' && rightNode.kind === 'number' && rightNode.value <= 1) {
    const said = rightNode.value === 1 ? '是' : '否'
    report(checker, 'expr.text_as_bool', rightNode, {
      params: { text: rightNode.text },
      fixes: [replacement(rightNode, said)],
    })
  } else
    report(checker, 'expr.not_comparable', node, {
      params: { left: typeWord(checker, a), right: typeWord(checker, b) },
    })
  return false
}

/** How two values of these types are held against each other: dates at the coarser precision, option sets as sets. */
export function comparisonOf(a: Type, b: Type): Comparison {
  if (a.kind === 'options') return 'set'
  if (a.kind !== 'date' || b.kind !== 'date' || a.precision === b.precision) return 'plain'
  const length = Math.min(dateLength(a.precision), dateLength(b.precision))
  return length === 4 ? 4 : 7
}
