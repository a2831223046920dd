import { functionName } from '../functions/names.ts'
import { replacement, sorted } from '../problem.ts'
import type { Scope } from '../scope.ts'
import { LIMITS } from '../syntax/limits.ts'
import type { Node, NodeKind, NodeOf } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Checked, Typed } from '../typed.ts'
import { arithmetic, negate } from './arithmetic.ts'
import { call } from './calls.ts'
import { failed, isAny, report, asTyped, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { compare } from './compare.ts'
import { cost } from './cost.ts'
import { within } from './within.ts'
import { fits, mismatch } from './expect.ts'
import { conditional, logic, not } from './logic.ts'
import { number, text } from './literals.ts'
import { member, name, spaceOf } from './names.ts'
import { numberType, toUnit } from './numbers.ts'
import type { Resolutions } from './resolution.ts'
import { rowsOf } from './rows.ts'
import { keyed } from './spaces.ts'

type Handlers = {
  readonly [K in NodeKind]: (checker: Checker, node: NodeOf<K>, place: Place) => Typed
}

const HANDLERS: Handlers = {
  number,
  text,
  name,
  member,
  call,
  not,
  negate,
  arithmetic,
  logic,
  compare,
  in: within,
  if: conditional,
  bool: (checker, node) =>
    typed(checker, 'literal', node, { value: node.value, type: { kind: 'bool' } }),
  blank: (checker, node) =>
    typed(checker, 'literal', node, { value: null, type: { kind: 'blank' } }),
  each: (checker, node, place) => rowsAsValue(checker, node, place),
  index,
  list: (checker, node) => {
    report(checker, 'expr.list_misplaced', node)
    return failed(checker, node)
  },
  range: (checker, node) => {
    report(checker, 'expr.range_misplaced', node)
    return failed(checker, node)
  },
  hole: (checker, node) => failed(checker, node),
  partial: (checker, node, place) => {
    checker.infer(checker, node.of, place)
    return failed(checker, node)
  },
}

/** Types a tree against the names of `scope`. With `expected`, the result is brought to that type's unit and checked. */
export function check(tree: Node, scope: Scope, expected?: Type): Checked {
  return analyse(tree, scope, expected).checked
}

/** `check`, with what every name was resolved to. */
export function analyse(
  tree: Node,
  scope: Scope,
  expected?: Type,
): { checked: Checked; resolutions: Resolutions } {
  const resolutions: Checker['resolutions'] = new Map()
  const checker: Checker = {
    base: scope,
    infer,
    shown: {
      names: 'label',
      resolutions,
      functionName,
      options: scope.spaces.options,
      printed: new Map(),
    },
    resolutions,
    diagnostics: [],
    dependencies: [],
    bare: new Set(),
    loose: new Set(),
    paths: new Map(),
    readsToday: false,
    broken: false,
  }
  const inferred = infer(checker, tree, { scope, hint: expected })
  const result = expected ? finish(checker, { node: tree, typed: inferred }, expected) : inferred
  const steps = affordable(checker, tree, result)
  const broken =
    checker.broken ||
    isAny(result) ||
    checker.diagnostics.some(({ severity }) => severity === 'error')
  const checked: Checked = {
    typed: broken ? null : result,
    type: result.type,
    diagnostics: sorted(checker.diagnostics),
    dependencies: checker.dependencies,
    readsToday: checker.readsToday,
    cost: steps,
  }
  return { checked, resolutions: checker.resolutions }
}

/** The cost of the whole; only rows can make it more than the parts there are. */
function affordable(checker: Checker, tree: Node, result: Typed): number {
  const steps = cost(result)
  if (steps > LIMITS.cost)
    report(checker, 'expr.too_costly', tree, { params: { cost: steps, limit: LIMITS.cost } })
  return steps
}

function infer<K extends NodeKind>(checker: Checker, node: NodeOf<K>, place: Place): Typed {
  const handle: (checker: Checker, node: NodeOf<K>, place: Place) => Typed = HANDLERS[node.kind]
  return handle(checker, node, place)
}

/** `参数.x[键]`, `指标.x[键]`; any other index makes rows, which are no value. */
function index(checker: Checker, node: NodeOf<'index'>, place: Place): Typed {
  const { of } = node
  if (of.kind === 'member' && of.of.kind === 'name' && !of.of.quoted) {
    const space = spaceOf(of.of, place.scope)
    if (space === 'parameter' || space === 'indicator')
      return keyed(checker, node, { member: of, space, keys: node.items, place })
  }
  return rowsAsValue(checker, node, place)
}

function rowsAsValue(checker: Checker, node: NodeOf<'index' | 'each'>, place: Place): Typed {
  const before = checker.diagnostics.length
  const rows = rowsOf(checker, node.kind === 'each' ? node.of : node, place)
  if (rows || checker.diagnostics.length === before)
    report(checker, 'expr.rows_not_value', node, {
      params: { name: rows?.rows.label ?? '' },
      fixes: node.kind === 'index' ? [replacement(node, `count(${asTyped(node)})`)] : [],
    })
  return failed(checker, node)
}

/** The whole formula against its expected type: kind, unit, and a scale that can be asTyped. */
function finish(checker: Checker, at: { node: Node; typed: Typed }, expected: Type): Typed {
  const { node, typed: result } = at
  if (!fits(result.type, expected)) {
    mismatch(checker, node, { actual: result.type, expected })
    return failed(checker, node)
  }
  if (expected.kind !== 'num' || result.type.kind !== 'num') return result
  const inUnit = toUnit(checker, at, expected.unit)
  const scale = numberType(inUnit)?.scale ?? null
  if (expected.scale !== null && (scale === null || scale > expected.scale)) {
    report(checker, scale === null ? 'expr.unrounded' : 'expr.scale_exceeds', node, {
      params: { scale: expected.scale },
      fixes: [replacement(node, `round(${asTyped(node)}, ${expected.scale})`)],
    })
  }
  return inUnit
}
