import type { NumberNode, Span } from './node.ts'

/** One lexical unit. `mark` tokens carry the ASCII operator or bracket, whatever was typed. */
export type Token =
  | (Span & { readonly kind: 'number'; readonly number: NumberNode })
  | (Span & { readonly kind: 'text'; readonly text: string })
  | (Span & { readonly kind: 'name'; readonly name: string; readonly quoted: boolean })
  | (Span & { readonly kind: 'mark'; readonly mark: string })
  | (Span & { readonly kind: 'end' })
