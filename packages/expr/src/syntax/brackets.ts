/** Lists in brackets, closing them, and saying what is missing or out of place. */
import { deletion, replacement } from '../problem.ts'
import { at, endOf, hole, next, peek, report, take } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { Node } from './node.ts'

/** Comma-separated expressions up to the closing mark. */
export function list(cursor: Cursor, closing: ')' | ']'): Node[] {
  const items: Node[] = []
  if (take(cursor, closing)) return items
  do items.push(cursor.expression(cursor))
  while (!cursor.stopped && take(cursor, ','))
  close(cursor, closing)
  return items
}

/** Takes the closing bracket; without one, reports and skips to it if it comes later. */
export function close(cursor: Cursor, closing: ')' | ']'): void {
  if (take(cursor, closing) || cursor.stopped) return
  if (peek(cursor).kind === 'end') {
    const end = { from: endOf(cursor), to: endOf(cursor) }
    const detail = { params: { bracket: closing }, fixes: [replacement(end, closing)] }
    report(cursor, 'expr.unclosed_bracket', end, detail)
    return
  }
  unexpected(cursor)
  while (peek(cursor).kind !== 'end' && !at(cursor, closing)) next(cursor)
  take(cursor, closing)
}

/** Reports the token at the cursor as one that cannot stand here; a stray closing bracket may be deleted. */
export function unexpected(cursor: Cursor): void {
  const { text, from, to, kind } = peek(cursor)
  const stray = kind === 'mark' && (text === ')' || text === ']')
  report(
    cursor,
    'expr.unexpected',
    { from, to },
    { params: { found: text }, fixes: stray ? [deletion({ from, to }, text)] : [] },
  )
}

/** Reports that an operand should stand here, and makes a hole of it. */
export function missing(cursor: Cursor): Node {
  const { kind, from, to } = peek(cursor)
  report(cursor, 'expr.operand_missing', { from: kind === 'end' ? endOf(cursor) : from, to })
  return hole(cursor)
}
