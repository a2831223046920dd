/** Comparisons, chains of them, `in` and `not in`. */
import { dateLength } from '../civil-date.ts'
import { replacement } from '../problem.ts'
import type { CompareNode, CompareOperator, InNode, Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Comparison, Typed } from '../typed.ts'
import { failed, isAny, report, asTyped, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { isWrittenMonth, mismatch, typeWord } from './expect.ts'
import { candidates } from './lookup.ts'
import { align, numberType } from './numbers.ts'
import { membership } from './spaces.ts'
import { record, spaceOf } from './names.ts'

const BOOL: Type = { kind: 'bool' }
const ORDERED: ReadonlySet<Type['kind']> = new Set(['num', 'date', 'any', 'blank'])

export function compare(checker: Checker, node: CompareNode, { scope }: Place): Typed {
  const nodes = [node.first, ...node.steps.map(({ right }) => right)]
  const [first, second] = nodes
  if (nodes.length === 2 && first && second && (first.kind === 'blank' || second.kind === 'blank'))
    return blankTest(checker, node, { scope, of: first.kind === 'blank' ? second : first })
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

interface Pair {
  readonly op: CompareOperator
  readonly left: Typed
  readonly right: Typed
  readonly leftNode: Node
  readonly rightNode: Node
}

function pair(checker: Checker, node: Node, at: Pair): Typed {
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
      { params: { type: typeWord(left.type) } },
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
        params: { text: side.text },
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
  } else if (a.kind === 'date' && b.kind === 'num' && isWrittenMonth(rightNode)) {
    mismatch(checker, rightNode, { actual: b, expected: a })
  } else
    report(checker, 'expr.not_comparable', node, {
      params: { left: typeWord(a), right: typeWord(b) },
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

export function within(checker: Checker, node: InNode, place: Place): Typed {
  const test = positive(checker, node, place)
  return node.negated && !isAny(test) ? typed(checker, 'not', node, { of: test, type: BOOL }) : test
}

function positive(checker: Checker, node: InNode, { scope }: Place): Typed {
  const { right } = node
  if (right.kind === 'list') return inList(checker, node, { scope, items: right.items })
  if (right.kind === 'range')
    return inRange(checker, node, { scope, low: right.low, high: right.high })
  if (
    right.kind === 'member' &&
    right.of.kind === 'name' &&
    !right.of.quoted &&
    spaceOf(right.of, scope) === 'group'
  ) {
    return membership(checker, node, {
      member: right,
      of: record(checker, node.left, { scope }),
      place: { scope },
    })
  }
  const set = checker.infer(checker, right, { scope })
  const hint: Type | undefined =
    set.type.kind === 'options'
      ? { kind: 'option', list: set.type.list }
      : set.type.kind === 'period'
        ? { kind: 'date', precision: 'day' }
        : undefined
  const of = checker.infer(checker, node.left, { scope, hint })
  if (isAny(set) || isAny(of)) return failed(checker, node)
  if (set.type.kind === 'period' && of.type.kind === 'date')
    return typed(checker, 'in_period', node, { of, period: set, type: BOOL })
  if (set.type.kind === 'options' && of.type.kind === 'option' && of.type.list === set.type.list)
    return typed(checker, 'call', node, { fn: 'has', args: [set, of], type: BOOL })
  if (set.type.kind === 'text' && of.type.kind === 'text')
    report(checker, 'expr.use_contains', node, {
      fixes: [replacement(node, `contains(${asTyped(right)}, ${asTyped(node.left)})`)],
    })
  else
    report(checker, 'expr.in_needs_set', right, {
      params: { left: typeWord(of.type), right: typeWord(set.type) },
    })
  return failed(checker, node)
}

function inList(
  checker: Checker,
  node: InNode,
  at: { scope: Place['scope']; items: readonly Node[] },
): Typed {
  const nodes = [node.left, ...at.items]
  const [left, ...rest] = together(checker, nodes, at.scope)
  if (!left || rest.length === 0 || nodes.some((each) => each.kind === 'blank')) {
    report(checker, rest.length === 0 ? 'expr.operand_missing' : 'expr.blank_compared', node.right)
    return failed(checker, node)
  }
  const pairs = rest.map((right, index) =>
    pair(checker, node, {
      op: '=',
      left,
      right,
      leftNode: node.left,
      rightNode: at.items[index] ?? node,
    }),
  )
  if (pairs.some(isAny)) return failed(checker, node)
  const items = pairs.map(
    (each, index) => (each.kind === 'compare' ? each.right : rest[index]) ?? left,
  )
  const of = pairs[0]?.kind === 'compare' ? pairs[0].left : left
  return typed(checker, 'one_of', node, {
    of,
    items,
    by: comparisonOf(left.type, rest[0]?.type ?? left.type),
    type: BOOL,
  })
}

/** `x in 16..59`, both ends included. */
function inRange(
  checker: Checker,
  node: InNode,
  at: { scope: Place['scope']; low: Node; high: Node },
): Typed {
  const [of, low, high] = together(checker, [node.left, at.low, at.high], at.scope)
  if (!of || !low || !high) return failed(checker, node)
  const items = [
    pair(checker, node, { op: '>=', left: of, right: low, leftNode: node.left, rightNode: at.low }),
    pair(checker, node, {
      op: '<=',
      left: of,
      right: high,
      leftNode: node.left,
      rightNode: at.high,
    }),
  ]
  return items.some(isAny)
    ? failed(checker, node)
    : typed(checker, 'logic', node, { op: 'and', items, type: BOOL })
}
