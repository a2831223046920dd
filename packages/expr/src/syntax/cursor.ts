import type { Code } from '../codes.ts'
import type { Diagnostic, Fix } from '../diagnostic.ts'
import { problem } from '../problem.ts'
import { LIMITS } from './limits.ts'
import type { HoleNode, Node, NodeKind, NodeOf, Span } from './node.ts'
import type { Token } from './token.ts'
import { keywordOf } from './words.ts'
import type { Keyword } from './words.ts'

/** The parser's place in the tokens, and what it has counted and reported so far. */
export interface Cursor {
  readonly tokens: Token[]
  readonly diagnostics: Diagnostic[]
  /** The whole-expression rule, so that operands can hold expressions. */
  readonly expression: (cursor: Cursor) => Node
  index: number
  depth: number
  nodes: number
  /** Set once a limit is passed: the rest is not read. */
  stopped: boolean
}

const END: Token = { kind: 'end', from: 0, to: 0 }

export function peek(cursor: Cursor, ahead = 0): Token {
  return cursor.tokens[Math.min(cursor.index + ahead, cursor.tokens.length - 1)] ?? END
}

export function next(cursor: Cursor): Token {
  const token = peek(cursor)
  if (token.kind !== 'end') cursor.index += 1
  return token
}

/** Where the last token taken ended. */
export function endOf(cursor: Cursor): number {
  return cursor.tokens[cursor.index - 1]?.to ?? 0
}

/** The keyword at the cursor, if any. */
export function keyword(cursor: Cursor, ahead = 0): Keyword | undefined {
  const token = peek(cursor, ahead)
  return token.kind === 'name' && !token.quoted ? keywordOf(token.name) : undefined
}

/** Takes the mark if it stands here. */
export function take(cursor: Cursor, mark: string): boolean {
  const token = peek(cursor)
  if (token.kind !== 'mark' || token.mark !== mark) return false
  cursor.index += 1
  return true
}

export function at(cursor: Cursor, mark: string): boolean {
  const token = peek(cursor)
  return token.kind === 'mark' && token.mark === mark
}

export function report(
  cursor: Cursor,
  code: Code,
  span: Span,
  detail: { params?: Diagnostic['params']; fixes?: readonly Fix[] } = {},
): void {
  if (cursor.stopped) return
  cursor.diagnostics.push(problem(code, span, detail.params, detail.fixes))
}

/** Counts and closes a node that began at `from` and ends with the last token taken. */
export function node<K extends NodeKind>(
  cursor: Cursor,
  kind: K,
  from: number,
  rest: Omit<NodeOf<K>, 'kind' | 'from' | 'to'>,
): Node {
  cursor.nodes += 1
  if (cursor.nodes > LIMITS.nodes) stop(cursor, 'expr.too_many_nodes', LIMITS.nodes)
  return { kind, from, to: Math.max(from, endOf(cursor)), ...rest } as NodeOf<K>
}

/** A hole where an operand should stand. */
export function hole(cursor: Cursor): HoleNode {
  const from = peek(cursor).from
  return { kind: 'hole', from, to: from }
}

/** Ends parsing at a passed limit: jumps to the last token, once. */
export function stop(
  cursor: Cursor,
  code: 'expr.too_many_nodes' | 'expr.too_deep',
  limit: number,
): void {
  report(cursor, code, peek(cursor), { params: { limit } })
  cursor.stopped = true
  cursor.index = cursor.tokens.length - 1
}
