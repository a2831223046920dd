/** Operators by precedence, loosest first: `? :`, or, and, not, comparison and in, `+ -`, `* /`, unary `-`. */
import { replacement } from '../problem.ts'
import { at, endOf, hole, keyword, next, node, peek, report, stop, take } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { LIMITS } from './limits.ts'
import type { ArithmeticOperator, CompareOperator, Node } from './node.ts'
import { operand } from './operands.ts'

const COMPARE: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

/** A whole expression. */
export function expression(cursor: Cursor): Node {
  return nested(cursor, () => {
    const from = peek(cursor).from
    const condition = logic(cursor, 'or')
    if (!take(cursor, '?')) return condition
    const whenTrue = expression(cursor)
    if (!take(cursor, ':')) {
      report(cursor, 'expr.else_missing', peek(cursor), { params: { word: ':' } })
      return node(cursor, 'if', from, { condition, whenTrue, whenFalse: hole(cursor) })
    }
    return node(cursor, 'if', from, { condition, whenTrue, whenFalse: expression(cursor) })
  })
}

function nested(cursor: Cursor, read: () => Node): Node {
  if (cursor.stopped) return hole(cursor)
  if (cursor.depth >= LIMITS.depth) {
    stop(cursor, 'expr.too_deep', LIMITS.depth)
    return hole(cursor)
  }
  cursor.depth += 1
  const result = read()
  cursor.depth -= 1
  return result
}

function logic(cursor: Cursor, op: 'or' | 'and'): Node {
  const from = peek(cursor).from
  const items = [op === 'or' ? logic(cursor, 'and') : negation(cursor)]
  while (takeWord(cursor, op)) items.push(op === 'or' ? logic(cursor, 'and') : negation(cursor))
  const [only] = items
  return items.length === 1 && only ? only : node(cursor, 'logic', from, { op, items })
}

/** Takes `and`/`or` as a word or a mark. */
function takeWord(cursor: Cursor, op: 'or' | 'and'): boolean {
  if (keyword(cursor) !== op) return take(cursor, op)
  next(cursor)
  return true
}

function negation(cursor: Cursor): Node {
  const from = peek(cursor).from
  if (keyword(cursor) !== 'not' && !at(cursor, 'not')) return comparison(cursor)
  next(cursor)
  const of = nested(cursor, () => negation(cursor))
  return node(cursor, 'not', from, { of })
}

function comparison(cursor: Cursor): Node {
  const from = peek(cursor).from
  const first = sum(cursor)
  const steps: { op: CompareOperator; right: Node }[] = []
  for (
    let token = peek(cursor);
    token.kind === 'mark' && COMPARE.has(token.mark);
    token = peek(cursor)
  ) {
    next(cursor)
    steps.push({ op: token.mark as CompareOperator, right: sum(cursor) })
  }
  if (steps.length > 0) return node(cursor, 'compare', from, { first, steps })
  const negated = keyword(cursor) === 'not' && keyword(cursor, 1) === 'in'
  if (!negated && keyword(cursor) !== 'in') return first
  cursor.index += negated ? 2 : 1
  return node(cursor, 'in', from, { negated, left: first, right: set(cursor) })
}

/** What may follow `in`: a list, a range, or anything the checker knows as a set. */
function set(cursor: Cursor): Node {
  const from = peek(cursor).from
  const low = sum(cursor)
  if (!take(cursor, '..')) return low
  const high = sum(cursor)
  return node(cursor, 'range', from, { low, high })
}

function sum(cursor: Cursor): Node {
  const from = peek(cursor).from
  let left = product(cursor)
  for (let op = takeOperator(cursor, '+', '-'); op; op = takeOperator(cursor, '+', '-')) {
    left = node(cursor, 'arithmetic', from, { op, left, right: product(cursor) })
  }
  return left
}

function product(cursor: Cursor): Node {
  const from = peek(cursor).from
  let left = unary(cursor)
  for (let op = takeOperator(cursor, '*', '/'); op; op = takeOperator(cursor, '*', '/')) {
    left = node(cursor, 'arithmetic', from, { op, left, right: unary(cursor) })
  }
  return left
}

function takeOperator(
  cursor: Cursor,
  ...marks: readonly ArithmeticOperator[]
): ArithmeticOperator | undefined {
  const token = peek(cursor)
  if (token.kind === 'mark' && token.mark === '%' && marks.includes('*')) return modulo(cursor)
  return marks.find((mark) => take(cursor, mark))
}

/** `a % b` is read as a product after saying what to write instead. */
function modulo(cursor: Cursor): ArithmeticOperator {
  const token = next(cursor)
  report(cursor, 'expr.percent_modulo', token)
  return '*'
}

function unary(cursor: Cursor): Node {
  const token = peek(cursor)
  if (take(cursor, '-')) {
    const of = nested(cursor, () => unary(cursor))
    return node(cursor, 'negate', token.from, { of })
  }
  if (take(cursor, '+')) {
    report(cursor, 'expr.unexpected', token, {
      params: { found: '+' },
      fixes: [replacement({ from: token.from, to: endOf(cursor) }, '')],
    })
    return unary(cursor)
  }
  return operand(cursor)
}
