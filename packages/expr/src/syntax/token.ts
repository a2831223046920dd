import type { NumberNode, Span } from './node.ts'
import type { Keyword } from './words.ts'

/** One lexical unit; every kind has the same shape, so that the parser reads it fast. */
export interface Token extends Span {
  readonly kind: 'number' | 'text' | 'name' | 'mark' | 'end'
  /** A name or text without its quotes; of a mark the ASCII operator or bracket, whatever was typed. */
  readonly text: string
  /** The keyword a name is, unless it stands in backquotes. */
  readonly keyword: Keyword | null
  /** Written in backquotes. */
  readonly quoted: boolean
  readonly number: NumberNode | null
}

/** A token of `kind` over `from..to`. */
export function token(
  kind: Token['kind'],
  span: Span,
  more: Partial<Pick<Token, 'text' | 'keyword' | 'quoted' | 'number'>>,
): Token {
  const { text = '', keyword = null, quoted = false, number = null } = more
  return { kind, from: span.from, to: span.to, text, keyword, quoted, number }
}
