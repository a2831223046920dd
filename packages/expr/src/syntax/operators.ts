/** Operators by precedence, loosest first: `? :`, or, and, not, comparison and in, `+ -`, `* /`, unary `-`. */
import { deletion, replacement } from '../problem.ts'
import { at, endOf, hole, keyword, next, node, peek, report, stop, take } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { LIMITS } from './limits.ts'
import type { ArithmeticOperator, CompareOperator, CompareStep, Node } from './node.ts'
import { unfinished } from './conditional.ts'
import { operand } from './operands.ts'

const COMPARE: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

/** A whole expression. */
export function expression(cursor: Cursor): Node {
  return nested(cursor, choice)
}

function choice(cursor: Cursor): Node {
  const { from } = peek(cursor)
  const condition = either(cursor)
  if (!take(cursor, '?')) return condition
  const whenTrue = expression(cursor)
  const whenFalse = take(cursor, ':') ? expression(cursor) : unfinished(cursor, ':')
  return node(cursor, { kind: 'if', from, to: endOf(cursor), condition, whenTrue, whenFalse })
}

function nested(cursor: Cursor, read: (cursor: Cursor) => Node): Node {
  if (cursor.stopped) return hole(cursor)
  if (cursor.depth >= LIMITS.depth) {
    stop(cursor, 'expr.too_deep', LIMITS.depth)
    return hole(cursor)
  }
  cursor.depth += 1
  const result = read(cursor)
  cursor.depth -= 1
  return result
}

function either(cursor: Cursor): Node {
  const { from } = peek(cursor)
  const first = both(cursor)
  if (!takeWord(cursor, 'or')) return first
  const items = [first]
  do items.push(subjectless(cursor, items.at(-1)) ?? both(cursor))
  while (takeWord(cursor, 'or'))
  return node(cursor, { kind: 'logic', from, to: endOf(cursor), op: 'or', items })
}

function both(cursor: Cursor): Node {
  const { from } = peek(cursor)
  const first = negation(cursor)
  if (!takeWord(cursor, 'and')) return first
  const items = [first]
  do items.push(subjectless(cursor, items.at(-1)) ?? negation(cursor))
  while (takeWord(cursor, 'and'))
  return node(cursor, { kind: 'logic', from, to: endOf(cursor), op: 'and', items })
}

/** Takes `and`/`or` as a word or a mark. */
function takeWord(cursor: Cursor, op: 'or' | 'and'): boolean {
  if (keyword(cursor) !== op) return take(cursor, op)
  cursor.index += 1
  return true
}

/** `户主年龄 >= 16 且 < 60` was meant of the same subject on both sides. */
function subjectless(cursor: Cursor, before: Node | undefined): Node | null {
  const start = { from: peek(cursor).from, to: peek(cursor).from }
  const op = before?.kind === 'compare' ? takeComparison(cursor) : null
  if (before?.kind !== 'compare' || !op) return null
  const subject = cursor.source.slice(before.first.from, before.first.to)
  report(cursor, 'expr.operand_missing', start, { fixes: [replacement(start, `${subject} `)] })
  return chain(cursor, { from: start.from, first: hole(cursor), op })
}

function negation(cursor: Cursor): Node {
  const { from } = peek(cursor)
  if (keyword(cursor) !== 'not' && !at(cursor, 'not')) return comparison(cursor)
  next(cursor)
  const of = nested(cursor, negation)
  return node(cursor, { kind: 'not', from, to: endOf(cursor), of })
}

function comparison(cursor: Cursor): Node {
  const { from } = peek(cursor)
  const first = sum(cursor)
  const op = takeComparison(cursor)
  if (op) return chain(cursor, { from, first, op })
  const word = keyword(cursor)
  const negated = word === 'not' && cursor.tokens[cursor.index + 1]?.keyword === 'in'
  if (!negated && word !== 'in') return first
  cursor.index += negated ? 2 : 1
  const right = set(cursor)
  return node(cursor, { kind: 'in', from, to: endOf(cursor), negated, left: first, right })
}

function chain(cursor: Cursor, at: { from: number; first: Node; op: CompareOperator }): Node {
  const { from, first } = at
  const steps: CompareStep[] = []
  for (let op: CompareOperator | null = at.op; op; op = takeComparison(cursor))
    steps.push({ op, right: set(cursor) })
  return node(cursor, { kind: 'compare', from, to: endOf(cursor), first, steps })
}

function takeComparison(cursor: Cursor): CompareOperator | null {
  const { kind, text } = peek(cursor)
  if (kind !== 'mark' || !COMPARE.has(text)) return null
  cursor.index += 1
  return text as CompareOperator
}

/** What may follow `in`: a list, a range, or anything the checker knows as a set. After `=` it is told what to write. */
function set(cursor: Cursor): Node {
  const { from } = peek(cursor)
  const low = sum(cursor)
  if (!take(cursor, '..')) return low
  const high = sum(cursor)
  return node(cursor, { kind: 'range', from, to: endOf(cursor), low, high })
}

function sum(cursor: Cursor): Node {
  const { from } = peek(cursor)
  let left = product(cursor)
  for (let op = takeSign(cursor); op; op = takeSign(cursor)) {
    const right = product(cursor)
    left = node(cursor, { kind: 'arithmetic', from, to: endOf(cursor), op, left, right })
  }
  return left
}

function takeSign(cursor: Cursor): ArithmeticOperator | null {
  return take(cursor, '+') ? '+' : take(cursor, '-') ? '-' : null
}

function product(cursor: Cursor): Node {
  const { from } = peek(cursor)
  let left = unary(cursor)
  for (let op = takeFactor(cursor); op; op = takeFactor(cursor)) {
    const mark = cursor.index - 1
    const right = unary(cursor)
    if (op === '%') modulo(cursor, from, mark)
    const times = op === '/' ? '/' : '*'
    left = node(cursor, { kind: 'arithmetic', from, to: endOf(cursor), op: times, left, right })
  }
  return left
}

function takeFactor(cursor: Cursor): '*' | '/' | '%' | null {
  return take(cursor, '*') ? '*' : take(cursor, '/') ? '/' : take(cursor, '%') ? '%' : null
}

/** `a % b` is read as a product after saying what to write instead. */
function modulo(cursor: Cursor, from: number, mark: number): void {
  const [before, sign, after] = [mark - 1, mark, mark + 1].map((index) => cursor.tokens[index])
  if (!before || !sign || !after) return
  const span = { from, to: Math.max(endOf(cursor), sign.to) }
  const [a, b] = [cursor.source.slice(from, before.to), cursor.source.slice(after.from, span.to)]
  const fixes = b === '' ? [] : [replacement(span, `mod(${a}, ${b})`)]
  report(cursor, 'expr.percent_modulo', sign, { fixes })
}

function unary(cursor: Cursor): Node {
  const { from } = peek(cursor)
  if (take(cursor, '-')) {
    const of = nested(cursor, unary)
    return node(cursor, { kind: 'negate', from, to: endOf(cursor), of })
  }
  if (take(cursor, '+')) {
    const span = { from, to: endOf(cursor) }
    report(cursor, 'expr.unexpected', span, {
      params: { found: '+' },
      fixes: [deletion(span, '+')],
    })
    return unary(cursor)
  }
  return operand(cursor)
}
