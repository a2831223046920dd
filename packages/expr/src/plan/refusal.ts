import type { Diagnostic } from '../diagnostic.ts'
import { textOf } from '../print.ts'
import { problem } from '../problem.ts'
import type { Typed } from '../typed.ts'

/** Why a part cannot be asked of a database. Each has words in every locale. */
export type Reason =
  | 'rows_of_record'
  | 'aggregate_inside'
  | 'open_scale'
  | 'function_inside'
  | 'other_record'
  | 'one_row'
  | 'other_period'
  | 'too_deep'

/** Thrown while a plan is made and caught by `plan`: the part that cannot be asked of a database. */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic

  constructor(typed: Typed, reason: Reason) {
    super(reason)
    this.diagnostic = problem('expr.not_queryable', typed, { text: textOf(typed), reason })
  }
}
