import { MAX_SCALE } from '../decimal.ts'
import type { Node, NodeOf } from '../syntax/node.ts'
import type { Typed } from '../typed.ts'
import { divideUnits, multiplyUnits } from '../unit-algebra.ts'
import { carry, failed, isAny, report, typed } from './checker.ts'
import type { Checker, Place } from './checker.ts'
import { align, numberType, pureRatio } from './numbers.ts'
import type { NumberType } from './numbers.ts'
import { expect } from './expect.ts'

export function arithmetic(checker: Checker, node: NodeOf<'arithmetic'>, { scope }: Place): Typed {
  const [left, right] = [operand(checker, node.left, scope), operand(checker, node.right, scope)]
  if (isAny(left) || isAny(right)) return failed(checker, node)
  return node.op === '+' || node.op === '-'
    ? sum(checker, node, { left, right })
    : product(checker, node, { left, right })
}

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
