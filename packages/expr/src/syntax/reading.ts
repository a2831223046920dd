import type { Diagnostic } from '../diagnostic.ts'
import type { Token } from './token.ts'

/** What is being read: the source, the same text folded to ASCII marks, and what has been found so far. */
export interface Reading {
  readonly source: string
  readonly text: string
  readonly tokens: Token[]
  readonly diagnostics: Diagnostic[]
}
