import type { ArithmeticOperator, CompareOperator } from '../syntax/node.ts'
import type { Typed } from '../typed.ts'

/**
 * What a formula asks of a database, as frozen data: one query per source, each with the measures to take of it. The
 * arithmetic around the aggregates is not in it: `finishPlan` runs it over the measured values in the same closures.
 */
export interface AggregatePlan {
  readonly queries: readonly PlanQuery[]
  /** Measures of all queries together; `Measure.index` counts through them. */
  readonly measures: number
  /** The whole formula, for `finishPlan`. */
  readonly formula: Typed
}

/** One source with everything that is asked of it. */
export interface PlanQuery {
  /** Register or form, then repeat tables inside it, outermost first: `['household', 'members']`. */
  readonly path: readonly string[]
  /** `日期 in 期`, where all measures share it: a run over several periods groups by that date instead. */
  readonly during: TermOfKind<'during'> | null
  /** True when anything else reads the period, so that one query serves one period. */
  readonly onePeriod: boolean
  /** Conditions all measures share: WHERE. */
  readonly where: readonly Term[]
  readonly measures: readonly Measure[]
}

/** One aggregate. Blank items are skipped; `any` and `all` skip unknown ones. */
export interface Measure {
  readonly index: number
  readonly fn: 'count' | 'sum' | 'avg' | 'min' | 'max' | 'any' | 'all'
  /** Conditions of its own: FILTER (WHERE …). */
  readonly filter: readonly Term[]
  /** Null for a count of rows. */
  readonly item: Term | null
}

/** What a term gives: numbers at a known scale, dates and options as text. */
export type TermType =
  | { readonly kind: 'bool' }
  | { readonly kind: 'num'; readonly scale: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'options' }

interface TermOf<K extends string> {
  readonly kind: K
  readonly type: TermType
}

/** A field of the row, or of the row around it `up` levels of the path out. */
export interface ColumnTerm extends TermOf<'column'> {
  readonly up: number
  readonly id: string
}

/** What is worked out for each row. Kleene logic and blanks are those of SQL. */
export type Term =
  | ColumnTerm
  /** Membership of the row's record in a group. */
  | (TermOf<'group'> & { readonly up: number; readonly id: string })
  /** A part that reads none of the `levels` rows around it: `boundValue` gives it before the query. */
  | (TermOf<'bound'> & { readonly value: Typed; readonly levels: number })
  | (TermOf<'arithmetic'> & {
      readonly op: Exclude<ArithmeticOperator, '/'>
      readonly left: Term
      readonly right: Term
    })
  | (TermOf<'negate'> & { readonly of: Term })
  /** Times 10^`zeros` and `times`, exact at the scale of the type. */
  | (TermOf<'convert'> & { readonly of: Term; readonly times: number; readonly zeros: number })
  /** `cut`: dates are compared by that many characters. */
  | (TermOf<'compare'> & {
      readonly op: CompareOperator
      readonly left: Term
      readonly right: Term
      readonly cut: number | null
    })
  | (TermOf<'one_of'> & {
      readonly of: Term
      readonly items: readonly Term[]
      readonly cut: number | null
    })
  /** The date lies in the period in hand, both ends included, compared by `length` characters. */
  | (TermOf<'during'> & { readonly of: Term; readonly length: number })
  /** Half away from zero, to the scale of the type. */
  | (TermOf<'round'> & { readonly of: Term })
  | (TermOf<'logic'> & { readonly op: 'and' | 'or'; readonly items: readonly Term[] })
  | (TermOf<'not'> & { readonly of: Term })
  | (TermOf<'is_blank'> & { readonly of: Term })
  | (TermOf<'if'> & {
      readonly condition: Term
      readonly whenTrue: Term
      readonly whenFalse: Term
    })
  | (TermOf<'coalesce'> & { readonly items: readonly Term[] })
  | (TermOf<'has'> & { readonly set: Term; readonly option: Term })
  /** Year or month of a date, as a whole number. */
  | (TermOf<'part'> & { readonly of: Term; readonly part: 'year' | 'month' })

export type TermKind = Term['kind']
export type TermOfKind<K extends TermKind> = Extract<Term, { kind: K }>
