import type { Code } from '../codes.ts'

/** How a sentence reads the parameters of its diagnostic. */
export interface Params {
  readonly text: (name: string) => string
  /** A type parameter in words. */
  readonly type: (name: string) => string
  readonly has: (name: string) => boolean
}

/** Sentences of one language: a code without one does not compile. */
export interface Locale {
  readonly comma: string
  readonly types: Readonly<Record<string, string>>
  readonly ofList: (list: string) => string
  readonly sentences: { readonly [K in Code]: (params: Params) => string }
}
