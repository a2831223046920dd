/** Function calls: the forms with rules of their own, then the ordinary functions of the table. */
import { dateLength } from '../civil-date.ts'
import { MAX_SCALE } from '../decimal.ts'
import { functionNamed, functionNames } from '../functions/names.ts'
import type { FunctionId } from '../functions/names.ts'
import { functionSpec } from '../functions/table.ts'
import { WHOLE } from '../functions/spec.ts'
import type { FunctionSpec } from '../functions/spec.ts'
import { textOf } from '../print.ts'
import { replacement } from '../problem.ts'
import type { CallNode, Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { allowed } from './allows.ts'
import { aggregate, isAggregate } from './aggregate.ts'
import { counted, notHere } from './counted.ts'
import { FORMS, joined } from './forms.ts'
import { carry, failed, isAny, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { expect } from './expect.ts'
import { candidates } from './lookup.ts'
import { align, whole } from './numbers.ts'
import { suggest } from './suggest.ts'

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
  if (args.some(isAny) || !exact(checker, spec, { node, args })) return failed(checker, node)
  if (spec.whole && args.some((arg, index) => !whole(checker, arg, node.args[index] ?? node)))
    return failed(checker, node)
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
  if (result.type === WHOLE) checker.loose.add(result)
  return id === 'round' || id === 'floor' || id === 'ceil' || id === 'abs'
    ? carry(checker, result, args[0] ?? result)
    : result
}

/** Days cannot be counted from a month: the function would be blank for every answer. */
function exact(
  checker: Checker,
  { exactTo }: FunctionSpec,
  { node, args }: { readonly node: CallNode; readonly args: readonly Typed[] },
): boolean {
  const index = args.findIndex(
    ({ type }) =>
      exactTo !== undefined &&
      type.kind === 'date' &&
      dateLength(type.precision) < dateLength(exactTo),
  )
  const [arg, argNode] = [args[index], node.args[index]]
  if (!exactTo || arg?.type.kind !== 'date' || !argNode) return true
  report(checker, 'expr.date_precision', argNode, {
    params: { text: textOf(arg), actual: arg.type.precision, expected: exactTo },
  })
  return false
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
