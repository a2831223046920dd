import type { Diagnostic } from '../diagnostic.ts'
import { problem, sorted } from '../problem.ts'
import { next, peek } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { tokenize } from './lexer.ts'
import { LIMITS } from './limits.ts'
import type { Node } from './node.ts'
import { unexpected } from './brackets.ts'
import { expression } from './operators.ts'

/**
 * Reads a formula. Never throws: what is missing becomes a `hole`, what is wrong a diagnostic with UTF-16 offsets.
 * The tree is plain JSON; with any diagnostic its root is `partial`, which `check` never makes a typed tree of.
 */
export function parse(source: string): { tree: Node; diagnostics: readonly Diagnostic[] } {
  if (source.length > LIMITS.length)
    return rejected(
      problem(
        'expr.too_long',
        { from: LIMITS.length, to: source.length },
        { limit: LIMITS.length },
      ),
    )
  const { tokens, diagnostics } = tokenize(source)
  const cursor: Cursor = {
    source,
    tokens,
    diagnostics,
    expression,
    index: 0,
    depth: 0,
    nodes: 0,
    stopped: false,
  }
  if (peek(cursor).kind === 'end' && diagnostics.length === 0)
    return rejected(problem('expr.empty', { from: 0, to: source.length }))
  const read = expression(cursor)
  if (peek(cursor).kind !== 'end') {
    unexpected(cursor)
    while (peek(cursor).kind !== 'end') next(cursor)
  }
  const tree: Node =
    diagnostics.length === 0 ? read : { kind: 'partial', from: 0, to: source.length, of: read }
  return { tree, diagnostics: sorted(diagnostics) }
}

function rejected(diagnostic: Diagnostic): { tree: Node; diagnostics: readonly Diagnostic[] } {
  return { tree: { kind: 'hole', from: 0, to: 0 }, diagnostics: [diagnostic] }
}
