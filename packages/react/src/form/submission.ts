import type { Row } from '@xiance/expr'
import type { AnswersOf, FormIds, Problem } from '@xiance/schema'

/** What a submission carries: visible answers, and those together with what was computed. */
export interface Submission<A = Row> {
  readonly answers: A
  readonly values: Row
}

/** What the receiver holds against a submission; nothing when it was taken. */
export type Refusal = { readonly problems: readonly Problem[] } | undefined | void

/** Answers of one form, typed by the config where the config is written in TypeScript. */
export type AnswersIn<C, F extends string> =
  string extends FormIds<C> ? Row : F extends FormIds<C> ? AnswersOf<C, F> : Row
