/** `sum count avg min max any all lookup` over rows, `known(…)` and `nth(…)`. */
import { replacement } from '../problem.ts'
import type { CallNode, Node } from '../syntax/node.ts'
import { functionNamed } from '../functions/names.ts'
import type { Type } from '../type.ts'
import type { AggregateName, Typed } from '../typed.ts'
import { carry, failed, isAny, report, asTyped, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { typeWord } from './expect.ts'
import { whole } from './numbers.ts'
import { collection } from './collection.ts'
import type { Collection } from './collection.ts'

type Verdict = { readonly type: Type; readonly open: boolean } | null
type Rule = (checker: Checker, node: CallNode, of: Collection) => Verdict

const BOOL: Type = { kind: 'bool' }

/** What each aggregate asks of its item, and the type it gives; null after reporting. */
const RULES: { readonly [K in AggregateName]: Rule } = {
  count: (checker, node, { item, itemNode, scope }) => {
    if (item?.type.kind === 'bool' && itemNode) {
      report(checker, 'expr.count_condition', itemNode, { fixes: filterFix(checker, node) })
      return null
    }
    return {
      type: { kind: 'num', scale: 0, unit: scope.counts ?? null },
      open: scope.counts === undefined,
    }
  },
  sum: (checker, node, of) => numberItem(checker, node, of, (type) => type),
  avg: (checker, node, of) => numberItem(checker, node, of, (type) => ({ ...type, scale: null })),
  min: (checker, node, of) => orderedItem(checker, node, of),
  max: (checker, node, of) => orderedItem(checker, node, of),
  any: (checker, node, of) => boolItem(checker, node, of),
  lookup: (checker, node, of) => {
    if (of.item && of.item.type.kind !== 'options' && of.item.type.kind !== 'record')
      return { type: of.item.type, open: false }
    wrongItem(checker, node, of, 'num')
    return null
  },
  all: (checker, node, of) => {
    if (of.item !== null) return boolItem(checker, node, of)
    const [argument] = node.args
    const fixes =
      argument?.kind === 'index' && argument.items[0]
        ? [replacement(argument, `${asTyped(argument.of)}.(${asTyped(argument.items[0])})`)]
        : []
    report(checker, 'expr.all_needs_item', node, { fixes })
    return null
  },
}

export function isAggregate(id: string): id is AggregateName {
  return Object.hasOwn(RULES, id)
}

/** Types an aggregate call; `known(rows)` inside makes it skip what is blank. */
export function aggregate(
  checker: Checker,
  node: CallNode,
  at: { fn: AggregateName; place: Place },
): Typed {
  const { fn, place } = at
  const [argument] = node.args
  if (!argument || node.args.length !== 1) {
    report(checker, 'expr.argument_count', node, {
      params: { function: node.name.name, least: 1, most: 1, found: node.args.length },
      fixes: conditionApart(node),
    })
    return failed(checker, node)
  }
  const { rows: rowsNode, known } = unwrapped(argument)
  const of = collection(checker, rowsNode, {
    scope: place.scope,
    hint: fn === 'any' || fn === 'all' ? BOOL : undefined,
  })
  if (!of || (of.item && isAny(of.item))) return failed(checker, node)
  const verdict = RULES[fn](checker, node, of)
  if (!verdict) return failed(checker, node)
  const result = typed(checker, 'aggregate', node, {
    fn,
    rows: of.rows,
    item: of.item,
    known: known || of.rows.across,
    type: verdict.type,
  })
  if (verdict.open) checker.loose.add(result)
  return of.item && checker.loose.has(of.item) ? carry(checker, result, of.item) : result
}

/** `nth(成员.姓名, 1)`: the item of the first row; blank when there are fewer. */
export function nth(checker: Checker, node: CallNode, place: Place): Typed {
  const [argument, placeNode] = node.args
  if (!argument || !placeNode || node.args.length !== 2) {
    report(checker, 'expr.argument_count', node, {
      params: { function: node.name.name, least: 2, most: 2, found: node.args.length },
    })
    return failed(checker, node)
  }
  const of = collection(checker, argument, { scope: place.scope })
  const index = checker.infer(checker, placeNode, {
    scope: place.scope,
    hint: { kind: 'num', scale: 0, unit: null },
  })
  if (!of || isAny(index) || (of.item && isAny(of.item))) return failed(checker, node)
  if (!of.item) {
    report(checker, 'expr.item_expected', argument, { params: { function: node.name.name } })
    return failed(checker, node)
  }
  if (index.type.kind !== 'num') {
    report(checker, 'expr.type_expected', placeNode, {
      params: { expected: 'num', actual: typeWord(checker, index.type) },
    })
    return failed(checker, node)
  }
  if (!whole(checker, index, placeNode)) return failed(checker, node)
  return typed(checker, 'nth', node, {
    rows: of.rows,
    item: of.item,
    place: index,
    type: of.item.type,
  })
}

function unwrapped(node: Node): { rows: Node; known: boolean } {
  const [inner] = node.kind === 'call' && functionNamed(node.name.name) === 'known' ? node.args : []
  return inner ? { rows: inner, known: true } : { rows: node, known: false }
}

/** `count(成员, 劳动力)`: the condition stands in brackets after the rows. */
function conditionApart({ args: [rows, condition, ...more] }: CallNode) {
  return rows && condition && more.length === 0
    ? [
        replacement(
          { from: rows.from, to: condition.to },
          `${asTyped(rows)}[${asTyped(condition)}]`,
        ),
      ]
    : []
}

function filterFix(checker: Checker, node: CallNode) {
  const [argument] = node.args
  const item =
    argument?.kind === 'each' ? argument.item : argument?.kind === 'member' ? argument.name : null
  return item && argument && 'of' in argument
    ? [replacement(argument, `${asTyped(argument.of)}[${asTyped(item)}]`)]
    : []
}

function numberItem(
  checker: Checker,
  node: CallNode,
  of: Collection,
  gives: (type: Type & { kind: 'num' }) => Type,
): Verdict {
  if (of.item?.type.kind === 'num') return { type: gives(of.item.type), open: false }
  wrongItem(checker, node, of, 'num')
  return null
}

function orderedItem(checker: Checker, node: CallNode, of: Collection): Verdict {
  if (of.item?.type.kind === 'num' || of.item?.type.kind === 'date')
    return { type: of.item.type, open: false }
  wrongItem(checker, node, of, 'num')
  return null
}

/** `any(成员[年龄 > 60])` asks for a row; `any(成员.(年龄 > 60))` for an item. */
function boolItem(checker: Checker, node: CallNode, of: Collection): Verdict {
  if (of.item === null || of.item.type.kind === 'bool') return { type: BOOL, open: false }
  wrongItem(checker, node, of, 'bool')
  return null
}

function wrongItem(checker: Checker, node: CallNode, of: Collection, expected: string): void {
  const at = of.itemNode ?? node.args[0] ?? node
  if (of.item)
    report(checker, 'expr.type_expected', at, {
      params: { expected, actual: typeWord(checker, of.item.type) },
    })
  else report(checker, 'expr.item_expected', at, { params: { function: node.name.name } })
}
