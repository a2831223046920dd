/** Operands: literals, names, calls, brackets, and what may follow them (`.x`, `[…]`, `.(…)`). */
import { replacement } from '../problem.ts'
import { at, endOf, hole, keyword, next, node, peek, report, take } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { NameNode, Node } from './node.ts'
import type { Token } from './token.ts'

/** One operand with its postfixes. */
export function operand(cursor: Cursor): Node {
  const from = peek(cursor).from
  let read = primary(cursor)
  while (!cursor.stopped) {
    if (take(cursor, '.')) read = dotted(cursor, read, from)
    else if (take(cursor, '[')) {
      const items = list(cursor, ']')
      read = node(cursor, 'index', from, { of: read, items })
    } else break
  }
  return read
}

function dotted(cursor: Cursor, of: Node, from: number): Node {
  if (take(cursor, '(')) {
    const item = cursor.expression(cursor)
    close(cursor, ')')
    return node(cursor, 'each', from, { of, item })
  }
  const token = peek(cursor)
  if (token.kind === 'name') return node(cursor, 'member', from, { of, name: nameNode(cursor) })
  missing(cursor)
  return node(cursor, 'member', from, {
    of,
    name: { kind: 'name', from: token.from, to: token.from, name: '', quoted: false },
  })
}

function primary(cursor: Cursor): Node {
  const token = peek(cursor)
  if (token.kind === 'number') {
    next(cursor)
    const { value, scale, text, ratio, unit } = token.number
    return node(cursor, 'number', token.from, { value, scale, text, ratio, unit })
  }
  if (token.kind === 'text') {
    next(cursor)
    return node(cursor, 'text', token.from, { value: token.text })
  }
  if (token.kind === 'name') return named(cursor, token)
  if (take(cursor, '(')) {
    const inner = cursor.expression(cursor)
    close(cursor, ')')
    return inner
  }
  if (take(cursor, '[')) return node(cursor, 'list', token.from, { items: list(cursor, ']') })
  return missing(cursor)
}

function named(cursor: Cursor, token: Token & { kind: 'name' }): Node {
  const word = keyword(cursor)
  if (word === 'true' || word === 'false') {
    next(cursor)
    return node(cursor, 'bool', token.from, { value: word === 'true' })
  }
  if (word === 'blank') {
    next(cursor)
    return node(cursor, 'blank', token.from, {})
  }
  if (word === 'if') return conditional(cursor, token)
  if (word !== undefined) return missing(cursor)
  const name = nameNode(cursor)
  if (name.quoted || !take(cursor, '(')) return name
  return node(cursor, 'call', token.from, { name, args: list(cursor, ')') })
}

/** `if(c, a, b)`, `如果(c, a, b)` and `如果 c 则 a 否则 b`. */
function conditional(cursor: Cursor, start: Token): Node {
  next(cursor)
  if (at(cursor, '(') && commaInside(cursor)) return conditionalCall(cursor, start)
  const condition = cursor.expression(cursor)
  const whenTrue = branch(cursor, 'then')
  const whenFalse = branch(cursor, 'else')
  return node(cursor, 'if', start.from, { condition, whenTrue, whenFalse })
}

function branch(cursor: Cursor, word: 'then' | 'else'): Node {
  if (keyword(cursor) === word) {
    next(cursor)
    return cursor.expression(cursor)
  }
  if (!cursor.stopped)
    report(cursor, 'expr.else_missing', peek(cursor), {
      params: { word: word === 'then' ? '则' : '否则' },
    })
  return hole(cursor)
}

function conditionalCall(cursor: Cursor, start: Token): Node {
  next(cursor)
  const args = list(cursor, ')')
  const [condition = hole(cursor), whenTrue = hole(cursor), whenFalse = hole(cursor)] = args
  if (args.length !== 3)
    report(
      cursor,
      'expr.argument_count',
      { from: start.from, to: endOf(cursor) },
      { params: { function: 'if', least: 3, most: 3, found: args.length } },
    )
  return node(cursor, 'if', start.from, { condition, whenTrue, whenFalse })
}

/** True when the bracket at the cursor has a comma of its own: then it holds arguments. */
function commaInside(cursor: Cursor): boolean {
  let level = 0
  for (let index = cursor.index; index < cursor.tokens.length; index += 1) {
    const token = cursor.tokens[index]
    if (token?.kind !== 'mark') continue
    if (token.mark === '(' || token.mark === '[') level += 1
    if (token.mark === ')' || token.mark === ']') level -= 1
    if (level === 0) return false
    if (level === 1 && token.mark === ',') return true
  }
  return false
}

function nameNode(cursor: Cursor): NameNode {
  const token = next(cursor)
  const [name, quoted] = token.kind === 'name' ? [token.name, token.quoted] : ['', false]
  return { kind: 'name', from: token.from, to: token.to, name, quoted }
}

/** Comma-separated expressions up to the closing mark. */
function list(cursor: Cursor, closing: ')' | ']'): Node[] {
  const items: Node[] = []
  if (take(cursor, closing)) return items
  do {
    items.push(cursor.expression(cursor))
  } while (!cursor.stopped && take(cursor, ','))
  close(cursor, closing)
  return items
}

/** Takes the closing bracket; without one, reports and skips to it if it comes later. */
function close(cursor: Cursor, closing: ')' | ']'): void {
  if (take(cursor, closing) || cursor.stopped) return
  const token = peek(cursor)
  const end = endOf(cursor)
  if (token.kind === 'end') {
    report(
      cursor,
      'expr.unclosed_bracket',
      { from: end, to: end },
      { params: { bracket: closing }, fixes: [replacement({ from: end, to: end }, closing)] },
    )
    return
  }
  unexpected(cursor)
  while (peek(cursor).kind !== 'end' && !at(cursor, closing)) next(cursor)
  take(cursor, closing)
}

/** Reports the token at the cursor as one that cannot stand here. */
export function unexpected(cursor: Cursor): void {
  const token = peek(cursor)
  const found =
    token.kind === 'name'
      ? token.name
      : token.kind === 'mark'
        ? token.mark
        : token.kind === 'text'
          ? token.text
          : token.kind === 'number'
            ? token.number.text
            : ''
  report(cursor, 'expr.unexpected', token, { params: { found } })
}

function missing(cursor: Cursor): Node {
  const token = peek(cursor)
  const from = token.kind === 'end' ? endOf(cursor) : token.from
  report(cursor, 'expr.operand_missing', { from, to: token.to })
  return hole(cursor)
}
