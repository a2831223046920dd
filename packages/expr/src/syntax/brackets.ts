/** Lists in brackets, closing them, and saying what is missing or out of place. */
import type { Fix } from '../diagnostic.ts'
import { deletion, replacement } from '../problem.ts'
import { at, endOf, hole, next, peek, report, take } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import type { Node, Span } from './node.ts'

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
  if (peek(cursor).kind === 'end') return unclosed(cursor, closing)
  unexpected(cursor)
  while (peek(cursor).kind !== 'end' && !at(cursor, closing)) next(cursor)
  take(cursor, closing)
}

/** One diagnostic for all brackets that are open at the end, so that one fix closes them. */
function unclosed(cursor: Cursor, closing: string): void {
  const end = { from: endOf(cursor), to: endOf(cursor) }
  const last = cursor.diagnostics.at(-1)
  const open = last?.code === 'expr.unclosed_bracket' && last.from === end.from
  const bracket = `${open ? String(last.params['bracket']) : ''}${closing}`
  if (open) cursor.diagnostics.pop()
  report(cursor, 'expr.unclosed_bracket', end, {
    params: { bracket },
    fixes: [replacement(end, bracket)],
  })
}

/** Reports the token at the cursor as one that cannot stand here, with what was probably meant. */
export function unexpected(cursor: Cursor): void {
  const { text, from, to } = peek(cursor)
  const found = cursor.source.slice(from, to)
  const before = cursor.tokens[cursor.index - 1]
  if (text === ',' && before?.kind === 'number' && thousands(cursor, before)) return
  const fixes = misplaced(cursor, { from, to }, found)
  report(cursor, 'expr.unexpected', { from, to }, { params: { found }, fixes })
}

/** A stray closing bracket or semicolon goes; a semicolon between items is a comma; `3 万元` is one number. */
function misplaced(cursor: Cursor, span: Span, found: string): readonly Fix[] {
  const { kind, text } = peek(cursor)
  const before = cursor.tokens[cursor.index - 1]
  const last = cursor.tokens[cursor.index + 1]?.kind === 'end'
  if (kind === 'mark' && (text === ')' || text === ']' || (text === ';' && last)))
    return [deletion(span, found)]
  if (kind === 'mark' && text === ';') return [replacement(span, ',')]
  if (kind !== 'name' || before?.kind !== 'number' || !/^[百千万亿]/.test(text)) return []
  const number = cursor.source.slice(before.from, before.to)
  return [replacement({ from: before.from, to: span.to }, number + found)]
}

const GROUPED = /(\d{1,3})((?:[,，]\d{3})+)(?!\d)/y

/** Reports `30,000`, read as two numbers; false when the digits at `first` are not grouped so. */
export function thousands(cursor: Cursor, first: { readonly from: number }): boolean {
  GROUPED.lastIndex = first.from
  const [found, head = '', groups = ''] = GROUPED.exec(cursor.source) ?? []
  if (found === undefined) return false
  const span = { from: first.from, to: first.from + found.length }
  const joined = head + groups.replaceAll(/[,，]/g, '')
  const apart = head + groups.replaceAll(/[,，]/g, ', ')
  report(cursor, 'expr.thousands', span, {
    params: { text: found, number: joined },
    fixes: [replacement(span, joined), replacement(span, apart)],
  })
  return true
}

/** Reports that an operand should stand here, and makes a hole of it. */
export function missing(cursor: Cursor): Node {
  const { kind, text, from, to } = peek(cursor)
  const after = cursor.tokens[cursor.index + 1]
  const point = text === '.' && after?.kind === 'number' && after.from === to
  report(
    cursor,
    'expr.operand_missing',
    { from: kind === 'end' ? endOf(cursor) : from, to },
    { fixes: point ? [replacement({ from, to: after.to }, `0.${after.text}`)] : [] },
  )
  return hole(cursor)
}
