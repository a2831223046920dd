/** `in` and `not in`: lists, ranges, groups, periods, option sets. */
import { replacement } from '../problem.ts'
import type { InNode, Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { asTyped, failed, isAny, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { comparisonOf, pair } from './compare.ts'
import { typeWord, writtenDate } from './expect.ts'
import { record, spaceOf } from './names.ts'
import { membership } from './spaces.ts'
import { together } from './together.ts'

const BOOL: Type = { kind: 'bool' }

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
  const date = of.type.kind === 'date' ? writtenDate(right) : null
  if (date !== null)
    report(checker, 'expr.date_unquoted', right, {
      params: { date },
      fixes: [replacement(node, `${asTyped(node.left)} ${node.negated ? '!=' : '='} "${date}"`)],
    })
  else if (set.type.kind === 'text' && of.type.kind === 'text')
    report(checker, 'expr.use_contains', node, {
      fixes: [replacement(node, `contains(${asTyped(right)}, ${asTyped(node.left)})`)],
    })
  else {
    const op = node.negated ? '!=' : '='
    report(checker, 'expr.in_needs_set', right, {
      params: { left: typeWord(checker, of.type), right: typeWord(checker, set.type) },
      fixes:
        right.kind === 'arithmetic' && right.op === '-' && right.left.kind === 'number'
          ? [replacement(right, `${asTyped(right.left)}..${asTyped(right.right)}`)]
          : of.type.kind === set.type.kind
            ? [replacement(node, `${asTyped(node.left)} ${op} ${asTyped(right)}`)]
            : [],
    })
  }
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
