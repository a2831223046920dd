/** `prior growth streak entered left` over earlier periods, `met rank` of an indicator, `previous` of the round before. */
import type { Back } from '../frame.ts'
import { WHOLE } from '../functions/spec.ts'
import { LIMITS } from '../syntax/limits.ts'
import type { CallNode, Node } from '../syntax/node.ts'
import type { Type } from '../type.ts'
import type { Typed } from '../typed.ts'
import { allowedExplicitly } from './allows.ts'
import { carry, failed, isAny, report, typed } from './checker.ts'
import type { Checker, Form, Place } from './checker.ts'
import { counted, notHere } from './counted.ts'
import { expect } from './expect.ts'

const BOOL: Type = { kind: 'bool' }

/** The form, where earlier periods may be read. */
function overPeriods(most: number, form: Form): Form {
  return (checker, node, place) => {
    if (!allowedExplicitly(checker.base, 'stored')) return notHere(checker, node, place)
    return counted(checker, node, { least: 1, most }) ?? form(checker, node, place)
  }
}

export const periodForms = {
  prior: overPeriods(2, (checker, node, { scope, hint }) => {
    const [of, back] = operands(checker, node, { scope, hint })
    return of && back ? before(checker, node, { of, back }) : failed(checker, node)
  }),
  growth: overPeriods(2, (checker, node, { scope }) => {
    const hint: Type = { kind: 'num', scale: null, unit: null }
    const [of, back] = operands(checker, node, { scope, hint })
    return of && back ? growth(checker, node, { of, back }) : failed(checker, node)
  }),
  streak: overPeriods(1, (checker, node, { scope }) => {
    const of = condition(checker, node, scope)
    if (!of) return failed(checker, node)
    const result = typed(checker, 'streak', node, { of, type: WHOLE })
    checker.loose.add(result)
    return result
  }),
  entered: overPeriods(1, (checker, node, { scope }) =>
    changed(checker, node, { scope, to: true }),
  ),
  left: overPeriods(1, (checker, node, { scope }) => changed(checker, node, { scope, to: false })),
  met: overPeriods(1, (checker, node, place) => standing(checker, node, { name: 'met', place })),
  rank: overPeriods(1, (checker, node, place) => standing(checker, node, { name: 'rank', place })),
  previous: (checker, node, place) => {
    if (!allowedExplicitly(checker.base, 'previous')) return notHere(checker, node, place)
    const wrong = counted(checker, node, { least: 1, most: 1 })
    const [argument] = node.args
    if (wrong || !argument) return wrong ?? failed(checker, node)
    const of = checker.infer(checker, argument, place)
    return isAny(of)
      ? failed(checker, node)
      : carry(checker, typed(checker, 'previous', node, { of, type: of.type }), of)
  },
} as const satisfies Readonly<Record<string, Form>>

/** The value and how far back it is wanted. */
function operands(
  checker: Checker,
  node: CallNode,
  { scope, hint }: Place,
): readonly [Typed | null, Back | null] {
  const [argument, distance] = node.args
  if (!argument) return [null, null]
  const of =
    hint?.kind === 'num'
      ? expect(checker, argument, { scope, hint })
      : checker.infer(checker, argument, { scope, hint })
  return [isAny(of) ? null : of, backOf(checker, distance)]
}

const YEAR: ReadonlySet<string> = new Set(['上年', '去年', 'year'])

/** `2`: so many periods; `"上年"`: the same period of the year before; nothing: the period before. */
function backOf(checker: Checker, node: Node | undefined): Back | null {
  if (!node) return { by: 'period', count: 1 }
  if (node.kind === 'text' && YEAR.has(node.value)) return { by: 'year', count: 1 }
  if (
    node.kind === 'number' &&
    node.scale === 0 &&
    node.unit === null &&
    node.value >= 1 &&
    node.value <= LIMITS.periods
  )
    return { by: 'period', count: node.value }
  report(checker, 'expr.periods_expected', node, { params: { most: LIMITS.periods } })
  return null
}

function before(checker: Checker, node: Node, at: { of: Typed; back: Back }): Typed {
  const { of, back } = at
  return carry(checker, typed(checker, 'earlier', node, { of, back, type: of.type }), of)
}

/** (now − then) ÷ then, a pure number: 0.05 is 5 % more. */
function growth(checker: Checker, node: Node, at: { of: Typed; back: Back }): Typed {
  const then = before(checker, node, at)
  const left = typed(checker, 'arithmetic', node, {
    op: '-',
    left: at.of,
    right: then,
    type: at.of.type,
  })
  return typed(checker, 'arithmetic', node, {
    op: '/',
    left,
    right: then,
    type: { kind: 'num', scale: null, unit: null },
  })
}

function condition(checker: Checker, node: CallNode, scope: Place['scope']): Typed | null {
  const [argument] = node.args
  const of = argument && expect(checker, argument, { scope, hint: BOOL })
  return of && !isAny(of) ? of : null
}

/** True now and not before, or the other way round. */
function changed(
  checker: Checker,
  node: CallNode,
  { scope, to }: { scope: Place['scope']; to: boolean },
): Typed {
  const now = condition(checker, node, scope)
  if (!now) return failed(checker, node)
  const then = before(checker, node, { of: now, back: { by: 'period', count: 1 } })
  const not = (of: Typed) => typed(checker, 'not', node, { of, type: BOOL })
  const items = to ? [now, not(then)] : [not(now), then]
  return typed(checker, 'logic', node, { op: 'and', items, type: BOOL })
}

function standing(
  checker: Checker,
  node: CallNode,
  { name, place }: { name: 'met' | 'rank'; place: Place },
): Typed {
  const [argument] = node.args
  const of = argument && checker.infer(checker, argument, place)
  if (!of || isAny(of)) return failed(checker, node)
  if (of.kind !== 'indicator') {
    report(checker, 'expr.indicator_expected', argument, { params: { function: node.name.name } })
    return failed(checker, node)
  }
  const { id, label, keys } = of
  const type = name === 'met' ? BOOL : WHOLE
  const result = typed(checker, 'standing', node, { name, id, label, keys, type })
  if (name === 'rank') checker.loose.add(result)
  return result
}
