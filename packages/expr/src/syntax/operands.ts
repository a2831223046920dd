/** Operands: literals, names, calls, brackets, and what may follow them (`.x`, `[…]`, `.(…)`). */
import { replacement } from '../problem.ts'
import { close, list, missing, thousands } from './brackets.ts'
import { conditional } from './conditional.ts'
import { at, endOf, next, node, peek, report, take } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { NameNode, Node } from './node.ts'
import type { Token } from './token.ts'

/** One operand with its postfixes. */
export function operand(cursor: Cursor): Node {
  const { from } = peek(cursor)
  let read = primary(cursor)
  while (!cursor.stopped) {
    const { kind, text } = peek(cursor)
    if (kind !== 'mark' || (text !== '.' && text !== '[')) break
    cursor.index += 1
    read = text === '.' ? dotted(cursor, read, from) : indexed(cursor, read, from)
  }
  return read
}

function indexed(cursor: Cursor, of: Node, from: number): Node {
  const items = list(cursor, ']')
  return node(cursor, { kind: 'index', from, to: endOf(cursor), of, items })
}

function dotted(cursor: Cursor, of: Node, from: number): Node {
  if (take(cursor, '(')) {
    const item = cursor.expression(cursor)
    close(cursor, ')')
    return node(cursor, { kind: 'each', from, to: endOf(cursor), of, item })
  }
  const token = peek(cursor)
  if (token.kind === 'name') cursor.index += 1
  else missing(cursor)
  const name = token.kind === 'name' ? nameNode(token) : nameless(token.from)
  return node(cursor, { kind: 'member', from, to: endOf(cursor), of, name })
}

function nameless(from: number): NameNode {
  return { kind: 'name', from, to: from, name: '', quoted: false }
}

function nameNode({ from, to, text, quoted }: Token): NameNode {
  return { kind: 'name', from, to, name: text, quoted }
}

function primary(cursor: Cursor): Node {
  const token = peek(cursor)
  switch (token.kind) {
    case 'number':
      cursor.index += 1
      return token.number ? node(cursor, token.number) : missing(cursor)
    case 'text':
      cursor.index += 1
      return node(cursor, { kind: 'text', from: token.from, to: token.to, value: token.text })
    case 'name':
      return token.keyword ? keyworded(cursor, token) : named(cursor, token)
    case 'mark':
      return bracketed(cursor, token)
    case 'end':
      return missing(cursor)
  }
}

function bracketed(cursor: Cursor, { text, from }: Token): Node {
  if (text !== '(' && text !== '[') return missing(cursor)
  const listed = cursor.tokens[cursor.index - 1]?.keyword === 'in'
  cursor.index += 1
  if (text === '[') {
    const items = list(cursor, ']')
    return node(cursor, { kind: 'list', from, to: endOf(cursor), items })
  }
  const inner = cursor.expression(cursor)
  if (listed && at(cursor, ',')) return roundList(cursor, inner, from)
  close(cursor, ')')
  return inner
}

/** `in (60, 61)` was meant as a list. */
function roundList(cursor: Cursor, first: Node, from: number): Node {
  const items = [first]
  while (!cursor.stopped && take(cursor, ',')) items.push(cursor.expression(cursor))
  close(cursor, ')')
  const span = { from, to: endOf(cursor) }
  const inside = cursor.source.slice(from + 1, span.to - 1)
  report(
    cursor,
    'expr.unexpected',
    { from, to: from + 1 },
    {
      params: { found: '(' },
      fixes: [replacement(span, `[${inside}]`)],
    },
  )
  return node(cursor, { kind: 'list', ...span, items })
}

function keyworded(cursor: Cursor, { keyword, from, to }: Token): Node {
  if (keyword === 'if') return conditional(cursor)
  if (keyword !== 'true' && keyword !== 'false' && keyword !== 'blank') return missing(cursor)
  next(cursor)
  return keyword === 'blank'
    ? node(cursor, { kind: 'blank', from, to })
    : node(cursor, { kind: 'bool', from, to, value: keyword === 'true' })
}

function named(cursor: Cursor, token: Token): Node {
  cursor.index += 1
  const name = nameNode(token)
  if (name.quoted || !take(cursor, '(')) return name
  const args = list(cursor, ')')
  for (const [index, arg] of args.entries()) if (glued(arg, args[index + 1])) thousands(cursor, arg)
  return node(cursor, { kind: 'call', from: token.from, to: endOf(cursor), name, args })
}

/** `min(收入, 3,500)`: two numbers with a comma and no space between them, as one number is written elsewhere. */
function glued(first: Node, second: Node | undefined): boolean {
  return first.kind === 'number' && second?.kind === 'number' && first.to + 1 === second.from
}
