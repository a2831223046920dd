/** Function calls: the forms with rules of their own, then the ordinary functions of the table. */
import { MAX_SCALE } from '../decimal.ts'
import { functionNamed, functionNames } from '../functions/names.ts'
import type { FunctionId } from '../functions/names.ts'
import { functionSpec } from '../functions/table.ts'
import type { FunctionSpec } from '../functions/spec.ts'
import { replacement } from '../problem.ts'
import type { CallNode, Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { allowed } from './allows.ts'
import { aggregate, isAggregate, nth } from './aggregate.ts'
import { carry, failed, isAny, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { expect, typeWord } from './expect.ts'
import { candidates } from './lookup.ts'
import { ambientValue } from './names.ts'
import { align } from './numbers.ts'
import { optionsIndex } from './scope-index.ts'
import { membership, spaceName } from './spaces.ts'
import { suggest } from './suggest.ts'
import { unify } from './unify.ts'

type Form = (checker: Checker, node: CallNode, place: Place) => Typed

const notHere: Form = (checker, node) => {
  report(checker, 'expr.not_here', node.name, { params: { name: node.name.name } })
  return failed(checker, node)
}

/** Functions whose arguments are not plain values, or that wait for a place that has them. */
const FORMS: { readonly [K in FunctionId]?: Form } = {
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
  known: (checker, node) => {
    report(checker, 'expr.known_misplaced', node)
    return failed(checker, node)
  },
  indicator: indicatorCall,
  previous: notHere,
  lookup: notHere,
  tier: notHere,
  prior: notHere,
  growth: notHere,
  streak: notHere,
  met: notHere,
  rank: notHere,
  entered: notHere,
  left: notHere,
}

export function call(checker: Checker, node: CallNode, place: Place): Typed {
  const id = functionNamed(node.name.name)
  if (id === undefined) return unknownFunction(checker, node, place)
  const form = FORMS[id]
  if (form) return form(checker, node, place)
  if (isAggregate(id)) {
    const scalar = (id === 'min' || id === 'max') && !looksLikeRows(node.args, place)
    return scalar
      ? joined(checker, node, { fn: id, place })
      : aggregate(checker, node, { fn: id, place })
  }
  const spec = functionSpec(id)
  return spec ? ordinary(checker, node, { id, spec, place }) : notHere(checker, node, place)
}

function unknownFunction(checker: Checker, node: CallNode, { scope }: Place): Typed {
  const near = suggest(node.name.name, functionNames())
  report(checker, 'expr.unknown_function', node.name, {
    params: { name: node.name.name, candidates: near },
    fixes: near.map((name) => replacement(node.name, name)),
  })
  for (const arg of node.args)
    if (arg.kind !== 'name' && arg.kind !== 'index' && arg.kind !== 'each' && arg.kind !== 'member')
      checker.infer(checker, arg, { scope })
  return failed(checker, node)
}

/** min and max take rows or several values: one argument that names rows is rows. */
function looksLikeRows(args: readonly Node[], { scope }: Place): boolean {
  const [only] = args
  if (!only || args.length > 1) return false
  if (only.kind === 'each' || (only.kind === 'call' && functionNamed(only.name.name) === 'known'))
    return true
  let root: Node = only
  while (root.kind === 'member' || root.kind === 'index') root = root.of
  return (
    root.kind === 'name' &&
    (root !== only || candidates(root.name, scope).some(({ name }) => name.type.kind === 'rows')) &&
    candidates(root.name, scope).some(
      ({ name }) =>
        name.type.kind === 'rows' || name.history !== undefined || name.type.kind === 'record',
    )
  )
}

function ordinary(
  checker: Checker,
  node: CallNode,
  at: { id: FunctionId; spec: FunctionSpec; place: Place },
): Typed {
  const { id, spec, place } = at
  const most = spec.rest ? Number.POSITIVE_INFINITY : spec.takes.length
  const wrong = counted(checker, node, { least: spec.least ?? spec.takes.length, most })
  if (wrong) return wrong
  let args = node.args.map((arg, index) =>
    expect(checker, arg, {
      scope: place.scope,
      hint: hintOf(spec.takes[index] ?? spec.takes.at(-1) ?? 'any'),
    }),
  )
  if (args.some(isAny)) return failed(checker, node)
  if (id === 'mod')
    args = [
      ...align(
        checker,
        args.map((typed, index) => ({ node: node.args[index] ?? node, typed })),
      ).items,
    ]
  if ((id === 'round' || id === 'floor' || id === 'ceil') && !digits(checker, node.args[1]))
    return failed(checker, node)
  if (id === 'age' && node.args.length === 1) {
    if (!allowed(checker.base, 'today')) return notHere(checker, node, place)
    checker.readsToday = true
  }
  const result = typed(checker, 'call', node, { fn: id, args, type: spec.gives(args) })
  return id === 'round' || id === 'floor' || id === 'ceil' || id === 'abs'
    ? carry(checker, result, args[0] ?? result)
    : result
}

function hintOf(kind: Type['kind']): Type {
  if (kind === 'num') return { kind, scale: null, unit: null }
  if (kind === 'date') return { kind, precision: 'day' }
  return kind === 'bool' || kind === 'text' ? { kind } : { kind: 'any' }
}

/** Digits of round must be a number that stands there, so that the scale is known. */
function digits(checker: Checker, node: Node | undefined): boolean {
  if (!node || (node.kind === 'number' && node.scale === 0 && node.value <= MAX_SCALE)) return true
  report(checker, 'expr.literal_expected', node, { params: { most: MAX_SCALE } })
  return false
}

/** Reports a wrong number of arguments. */
function counted(
  checker: Checker,
  node: CallNode,
  at: { least: number; most: number },
): Typed | null {
  const found = node.args.length
  if (found >= at.least && found <= at.most) return null
  const most = Number.isFinite(at.most) ? at.most : -1
  report(checker, 'expr.argument_count', node, {
    params: { function: node.name.name, least: at.least, most, found },
  })
  return failed(checker, node)
}

function joined(
  checker: Checker,
  node: CallNode,
  at: { fn: 'coalesce' | 'min' | 'max'; place: Place },
): Typed {
  const wrong = counted(checker, node, { least: 1, most: Number.POSITIVE_INFINITY })
  if (wrong) return wrong
  const { items, type } = unify(checker, node.args, at.place)
  if (type.kind === 'any') return failed(checker, node)
  if (at.fn !== 'coalesce' && type.kind !== 'num' && type.kind !== 'date') {
    report(checker, 'expr.not_ordered', node, { params: { type: typeWord(type) } })
    return failed(checker, node)
  }
  return carry(checker, typed(checker, 'call', node, { fn: at.fn, args: items, type }), ...items)
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
      params: { expected: 'options', actual: typeWord(set.type) },
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
      params: { expected: 'option', actual: typeWord(of.type) },
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
      params: { expected: 'group', actual: argument.kind },
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
