/** Functions whose arguments are not plain values of fixed types. */
import type { FunctionId } from '../functions/names.ts'
import type { CallNode } from '../syntax/node.ts'
import type { Typed } from '../typed.ts'
import { nth } from './aggregate.ts'
import { replacement } from '../problem.ts'
import { asTyped, carry, failed, isAny, report, typed } from './checker.ts'
import type { Checker, Form, Place } from './checker.ts'
import { counted } from './counted.ts'
import { expect, typeWord } from './expect.ts'
import { ambientValue } from './ambient.ts'
import { periodForms } from './period-functions.ts'
import { optionsIndex } from './scope-index.ts'
import { membership, spaceName } from './spaces.ts'
import { tier } from './tier.ts'
import { unify } from './unify.ts'

/** Each by id. */
export const FORMS: { readonly [K in FunctionId]?: Form } = {
  nth,
  today: (checker, node, { scope }) =>
    counted(checker, node, { least: 0, most: 0 }) ??
    ambientValue(checker, node, { what: 'today', scope }),
  row_number: (checker, node) =>
    counted(checker, node, { least: 0, most: 0 }) ??
    typed(checker, 'ambient', node, {
      name: 'row_number',
      type: { kind: 'num', scale: 0, unit: null },
    }),
  is_blank: isBlank,
  coalesce: (checker, node, place) => joined(checker, node, { fn: 'coalesce', place }),
  has,
  label,
  in_group: inGroup,
  known,
  indicator: indicatorCall,
  tier,
  ...periodForms,
}

export function joined(
  checker: Checker,
  node: CallNode,
  at: { fn: 'coalesce' | 'min' | 'max'; place: Place },
): Typed {
  const wrong = counted(checker, node, { least: 1, most: Number.POSITIVE_INFINITY })
  if (wrong) return wrong
  const { items, type } = unify(checker, node.args, at.place)
  if (type.kind === 'any') return failed(checker, node)
  if (at.fn !== 'coalesce' && type.kind !== 'num' && type.kind !== 'date') {
    report(checker, 'expr.not_ordered', node, { params: { type: typeWord(checker, type) } })
    return failed(checker, node)
  }
  return carry(checker, typed(checker, 'call', node, { fn: at.fn, args: items, type }), ...items)
}

/** `known(…)` by itself: what it would be asked for is a count of rows or the sum of an item. */
function known(checker: Checker, node: CallNode): Typed {
  const [argument] = node.args
  const wrapper = argument?.kind === 'member' || argument?.kind === 'each' ? 'sum' : 'count'
  report(checker, 'expr.known_misplaced', node, {
    fixes: argument ? [replacement(node, `${wrapper}(${asTyped(node)})`)] : [],
  })
  return failed(checker, node)
}

function isBlank(checker: Checker, node: CallNode, { scope }: Place): Typed {
  const [argument] = node.args
  const wrong = counted(checker, node, { least: 1, most: 1 })
  if (wrong || !argument) return wrong ?? failed(checker, node)
  const of = checker.infer(checker, argument, { scope })
  return isAny(of) ? of : typed(checker, 'is_blank', node, { of, type: { kind: 'bool' } })
}

function has(checker: Checker, node: CallNode, { scope }: Place): Typed {
  const [setNode, optionNode] = node.args
  const wrong = counted(checker, node, { least: 2, most: 2 })
  if (wrong || !setNode || !optionNode) return wrong ?? failed(checker, node)
  const set = checker.infer(checker, setNode, { scope })
  if (isAny(set)) return failed(checker, node)
  if (set.type.kind !== 'options') {
    report(checker, 'expr.type_expected', setNode, {
      params: { expected: 'options', actual: typeWord(checker, set.type) },
    })
    return failed(checker, node)
  }
  const option = expect(checker, optionNode, {
    scope,
    hint: { kind: 'option', list: set.type.list },
  })
  return isAny(option)
    ? failed(checker, node)
    : typed(checker, 'call', node, { fn: 'has', args: [set, option], type: { kind: 'bool' } })
}

/** The label of an option; the labels travel with the tree so that it needs no config to run. */
function label(checker: Checker, node: CallNode, { scope }: Place): Typed {
  const [argument] = node.args
  const wrong = counted(checker, node, { least: 1, most: 1 })
  if (wrong || !argument) return wrong ?? failed(checker, node)
  const of = checker.infer(checker, argument, { scope })
  if (isAny(of)) return failed(checker, node)
  if (of.type.kind !== 'option') {
    report(checker, 'expr.type_expected', argument, {
      params: { expected: 'option', actual: typeWord(checker, of.type) },
    })
    return failed(checker, node)
  }
  const labels = Object.freeze(
    Object.fromEntries(
      optionsIndex(scope, of.type.list).entries.map((option) => [option.id, option.label]),
    ),
  )
  return typed(checker, 'call', node, { fn: 'label', args: [of], labels, type: { kind: 'text' } })
}

function inGroup(checker: Checker, node: CallNode, place: Place): Typed {
  const [argument] = node.args
  const wrong = counted(checker, node, { least: 1, most: 1 })
  if (wrong || !argument) return wrong ?? failed(checker, node)
  if (argument.kind !== 'member') {
    report(checker, 'expr.type_expected', argument, {
      params: {
        expected: 'group',
        actual: typeWord(checker, checker.infer(checker, argument, place).type),
      },
    })
    return failed(checker, node)
  }
  return membership(checker, node, { member: argument, of: null, place })
}

/** `indicator(指标.x)` is `指标.x`. */
function indicatorCall(checker: Checker, node: CallNode, place: Place): Typed {
  const [argument] = node.args
  const wrong = counted(checker, node, { least: 1, most: 1 })
  if (wrong || !argument) return wrong ?? failed(checker, node)
  if (argument.kind === 'member') return spaceName(checker, argument, { space: 'indicator', place })
  return checker.infer(checker, argument, place)
}
