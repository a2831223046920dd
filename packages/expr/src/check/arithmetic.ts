import { MAX_SCALE } from '../decimal.ts'
import { functionNamed } from '../functions/names.ts'
import { replacement } from '../problem.ts'
import type { Node, NodeOf } from '../syntax/node.ts'
import { AMBIENT } from '../syntax/words.ts'
import type { Typed } from '../typed.ts'
import { divideUnits, multiplyUnits } from '../unit-algebra.ts'
import { asTyped, carry, failed, isAny, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { align, numberType, pureRatio } from './numbers.ts'
import type { NumberType } from './numbers.ts'
import { expect } from './expect.ts'
import { candidates } from './lookup.ts'

export function arithmetic(checker: Checker, node: NodeOf<'arithmetic'>, { scope }: Place): Typed {
  if (dated(checker, node, scope)) return failed(checker, node)
  const [left, right] = [operand(checker, node.left, scope), operand(checker, node.right, scope)]
  if (isAny(left) || isAny(right)) return failed(checker, node)
  return node.op === '+' || node.op === '-'
    ? sum(checker, node, { left, right })
    : product(checker, node, { left, right })
}

/** `登记日期 + 30天` and `today() - 登记日期`: dates have functions for that. */
function dated(checker: Checker, node: NodeOf<'arithmetic'>, scope: Place['scope']): boolean {
  if (node.op !== '+' && node.op !== '-') return false
  const date = dateIn(node.left, scope)
  if (!date) return false
  const { left, right, op } = node
  const steps = right.kind === 'number' ? STEPS[right.unit ?? '天'] : undefined
  const fixes =
    op === '-' && dateIn(right, scope)
      ? [replacement(node, `days_between(${asTyped(right)}, ${asTyped(left)})`)]
      : right.kind === 'number' && steps
        ? [
            replacement(
              node,
              `${steps.by}(${asTyped(left)}, ${op === '-' ? '-' : ''}${right.value * steps.each})`,
            ),
          ]
        : []
  report(checker, 'expr.date_arithmetic', node, { fixes })
  return true
}

const STEPS: Readonly<Record<string, { readonly by: string; readonly each: number }>> = {
  天: { by: 'add_days', each: 1 },
  日: { by: 'add_days', each: 1 },
  月: { by: 'add_months', each: 1 },
  个月: { by: 'add_months', each: 1 },
  年: { by: 'add_months', each: 12 },
}

/** True for what is plainly a date: a field, today, an end of the period, a call that gives one. */
function dateIn(node: Node, scope: Place['scope']): boolean {
  if (node.kind === 'call') return DATES.has(functionNamed(node.name.name) ?? '')
  if (node.kind === 'name' && !node.quoted && Object.hasOwn(AMBIENT, node.name))
    return AMBIENT[node.name] !== 'period'
  return node.kind === 'name' && candidates(node.name, scope)[0]?.name.type.kind === 'date'
}

const DATES: ReadonlySet<string> = new Set(['today', 'date', 'add_days', 'add_months'])

export function negate(checker: Checker, node: NodeOf<'negate'>, { scope }: Place): Typed {
  const of = operand(checker, node.of, scope)
  return isAny(of) ? of : carry(checker, typed(checker, 'negate', node, { of, type: of.type }), of)
}

function operand(checker: Checker, node: Node, scope: Place['scope']): Typed {
  return expect(checker, node, { scope, hint: { kind: 'num', scale: null, unit: null } })
}

/** A blank operand leaves the result blank, of the other's scale and unit. */
const BLANK: NumberType = { kind: 'num', scale: 0, unit: null }

interface Operands {
  readonly left: Typed
  readonly right: Typed
}

/** `+` and `-` take the larger scale, in the unit of the first operand that has one. */
function sum(checker: Checker, node: NodeOf<'arithmetic'>, operands: Operands): Typed {
  const { items, unit } = align(checker, [
    { node: node.left, typed: operands.left },
    { node: node.right, typed: operands.right },
  ])
  const [left = operands.left, right = operands.right] = items
  return carry(
    checker,
    typed(checker, 'arithmetic', node, {
      op: node.op,
      left,
      right,
      type: { kind: 'num', scale: largest([left, right]), unit },
    }),
    left,
    right,
  )
}

/** `*` adds scales and multiplies units; `/` gives no scale: the quotient must be rounded before it is asTyped. */
function product(checker: Checker, node: NodeOf<'arithmetic'>, operands: Operands): Typed {
  const [left, right] = [pureRatio(checker, operands.left), pureRatio(checker, operands.right)]
  const [a, b] = [numberType(left) ?? BLANK, numberType(right) ?? BLANK]
  if (node.op === '/' && right.kind === 'literal' && right.value === 0)
    report(checker, 'expr.type_expected', node.right, {
      params: { expected: 'nonzero', actual: 'num' },
    })
  const unit = node.op === '*' ? multiplyUnits(a.unit, b.unit) : divideUnits(a.unit, b.unit)
  const scale =
    node.op === '/' || a.scale === null || b.scale === null || a.scale + b.scale > MAX_SCALE
      ? null
      : a.scale + b.scale
  return carry(
    checker,
    typed(checker, 'arithmetic', node, {
      op: node.op,
      left,
      right,
      type: { kind: 'num', scale, unit },
    }),
    left,
    right,
  )
}

/** The larger scale; null when one is unbounded. */
export function largest(items: readonly Typed[]): number | null {
  let scale: number | null = 0
  for (const item of items) {
    const own = numberType(item)
    if (!own) continue
    scale = scale === null || own.scale === null ? null : Math.max(scale, own.scale)
  }
  return scale
}
