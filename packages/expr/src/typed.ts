import type { Diagnostic } from './diagnostic.ts'
import type { Written } from './print.ts'
import type { Back } from './frame.ts'
import type { Band } from './scope.ts'
import type { CompareOperator, ArithmeticOperator, Span } from './syntax/node.ts'
import type { Type } from './type.ts'
import type { Conversion } from './unit-algebra.ts'
import type { Value } from './value.ts'

/** The checked tree: names are slots, units agree, scales are known. Frozen; the only input of closures and of SQL. */
export type Typed =
  | TypedNode<'literal', { readonly value: Value }>
  | TypedNode<'slot', Slot>
  | TypedNode<'self', { readonly depth: number }>
  | TypedNode<'follow', { readonly of: Typed; readonly id: string; readonly label: string }>
  | TypedNode<
      'parameter',
      { readonly id: string; readonly label: string; readonly keys: readonly Typed[] }
    >
  | TypedNode<
      'indicator',
      { readonly id: string; readonly label: string; readonly keys: readonly Typed[] }
    >
  /** The value `of` had some periods before, in the environment of then. */
  | TypedNode<'earlier', { readonly of: Typed; readonly back: Back }>
  /** For how many periods up to now the condition has held. */
  | TypedNode<'streak', { readonly of: Typed }>
  /** Whether an indicator met its target, or its place among peers. */
  | TypedNode<
      'standing',
      {
        readonly name: 'met' | 'rank'
        readonly id: string
        readonly label: string
        readonly keys: readonly Typed[]
      }
    >
  /** The value `of` had in the round before. */
  | TypedNode<'previous', { readonly of: Typed }>
  | TypedNode<'verdict', { readonly id: string; readonly label: string; readonly of: Typed }>
  | TypedNode<'in_group', { readonly id: string; readonly label: string; readonly of: Typed }>
  | TypedNode<'ambient', { readonly name: Ambient }>
  | TypedNode<
      'arithmetic',
      { readonly op: ArithmeticOperator; readonly left: Typed; readonly right: Typed }
    >
  | TypedNode<'negate', { readonly of: Typed }>
  | TypedNode<'convert', { readonly of: Typed; readonly conversion: Conversion }>
  | TypedNode<
      'compare',
      {
        readonly op: CompareOperator
        readonly left: Typed
        readonly right: Typed
        readonly by: Comparison
      }
    >
  | TypedNode<
      'one_of',
      { readonly of: Typed; readonly items: readonly Typed[]; readonly by: Comparison }
    >
  | TypedNode<'in_period', { readonly of: Typed; readonly period: Typed }>
  | TypedNode<'logic', { readonly op: 'and' | 'or'; readonly items: readonly Typed[] }>
  | TypedNode<'not', { readonly of: Typed }>
  | TypedNode<'is_blank', { readonly of: Typed }>
  | TypedNode<
      'if',
      { readonly condition: Typed; readonly whenTrue: Typed; readonly whenFalse: Typed }
    >
  | TypedNode<
      'call',
      {
        readonly fn: string
        readonly args: readonly Typed[]
        readonly labels?: Readonly<Record<string, string>>
        readonly bands?: readonly Band[]
      }
    >
  | TypedNode<
      'aggregate',
      {
        readonly fn: AggregateName
        readonly rows: Rows
        readonly item: Typed | null
        readonly known: boolean
      }
    >
  | TypedNode<'nth', { readonly rows: Rows; readonly item: Typed; readonly place: Typed }>
  /** Stands where the formula is wrong; never compiled, because `check` then gives no tree. */
  | TypedNode<'error', object>

export type TypedKind = Typed['kind']
export type TypedOf<K extends TypedKind> = Extract<Typed, { kind: K }>

type TypedNode<K extends string, Rest> = Span & {
  readonly kind: K
  readonly type: Type
  /** What was written, for saying it as people read it (`textOf`). */
  readonly written: Written
} & Rest

/** A field `depth` frames out. */
export interface Slot {
  readonly depth: number
  readonly id: string
  readonly label: string
}

export type Ambient = 'today' | 'period' | 'period_from' | 'period_to' | 'row_number'
export type AggregateName = 'sum' | 'count' | 'avg' | 'min' | 'max' | 'any' | 'all' | 'lookup'

/** `plain`: ===; a number: dates cut to that many characters; `set`: option sets. */
export type Comparison = 'plain' | 'set' | 4 | 7

/** Rows an aggregate runs over: where they come from and the filter, which sees one row more than its place. */
export interface Rows {
  readonly source:
    | { readonly from: 'slot'; readonly depth: number }
    | { readonly from: 'record'; readonly record: Typed }
    | { readonly from: 'history'; readonly depth: number; readonly record: Typed | null }
    | { readonly from: 'rows'; readonly rows: Rows }
  readonly id: string
  readonly label: string
  readonly filter: Typed | null
  /** Read over many records: blanks are skipped. */
  readonly across: boolean
  /** Most rows there may be, where the config says. */
  readonly most: number | null
}

/** What a formula reads. */
export interface Dependency {
  readonly space: 'field' | 'parameter' | 'group' | 'indicator' | 'checklist' | 'register'
  readonly id: string
  /** Of a field: the scope that owns it (form, register or repeat table). */
  readonly scope?: string
  /** Of a field: JSON Pointer of ids from the record it stands in, without row ids (`/livestock_sales/heads`). */
  readonly path?: string
  /** Of a field: how many frames out of the formula's own place that record is (0: the place itself). */
  readonly up?: number
}

/** What `check` gives. `typed` is null when any diagnostic is an error. */
export interface Checked {
  readonly typed: Typed | null
  readonly type: Type
  readonly diagnostics: readonly Diagnostic[]
  readonly dependencies: readonly Dependency[]
  /** True when the answer changes with the day of evaluation. */
  readonly readsToday: boolean
  /** Most steps one evaluation may take: parts times the rows of the aggregates around them. */
  readonly cost: number
}
