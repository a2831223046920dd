import type { Code } from '../codes.ts'
import type { Diagnostic, Fix } from '../diagnostic.ts'
import { problem } from '../problem.ts'
import { LIMITS } from './limits.ts'
import type { HoleNode, Node, Span } from './node.ts'
import { token } from './token.ts'
import type { Token } from './token.ts'
import type { Keyword } from './words.ts'

/** The parser's place in the tokens, and what it has counted and reported so far. */
export interface Cursor {
  readonly source: string
  readonly tokens: readonly Token[]
  readonly diagnostics: Diagnostic[]
  /** The whole-expression rule, so that operands can hold expressions. */
  readonly expression: (cursor: Cursor) => Node
  index: number
  depth: number
  nodes: number
  /** Set once a limit is passed: the rest is not read. */
  stopped: boolean
}

const END = token('end', { from: 0, to: 0 }, {})

export function peek(cursor: Cursor): Token {
  return cursor.tokens[cursor.index] ?? END
}

export function next(cursor: Cursor): Token {
  const taken = peek(cursor)
  if (taken.kind !== 'end') cursor.index += 1
  return taken
}

/** Where the last token taken ended. */
export function endOf(cursor: Cursor): number {
  return cursor.tokens[cursor.index - 1]?.to ?? 0
}

/** The keyword at the cursor, if any. */
export function keyword(cursor: Cursor): Keyword | null {
  return peek(cursor).keyword
}

/** Takes the mark if it stands here. */
export function take(cursor: Cursor, mark: string): boolean {
  if (!at(cursor, mark)) return false
  cursor.index += 1
  return true
}

export function at(cursor: Cursor, mark: string): boolean {
  const { kind, text } = peek(cursor)
  return kind === 'mark' && text === mark
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

/** Counts a node. */
export function node<N extends Node>(cursor: Cursor, made: N): N {
  cursor.nodes += 1
  if (cursor.nodes > LIMITS.nodes) stop(cursor, 'expr.too_many_nodes', LIMITS.nodes)
  return made
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
