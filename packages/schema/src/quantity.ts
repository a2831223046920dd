import type { Cited, Named } from './citation.ts'
import type { Formula, Freq, Id, Span, Time } from './text.ts'

/** A set of values: targets, caps, deadlines, repetitions, pass marks, bands, coverage. */
export interface Quantity {
  readonly is:
    | 'eq'
    | 'gt'
    | 'gte'
    | 'lt'
    | 'lte'
    | 'between'
    | 'about'
    | 'all'
    | 'none'
    | 'some'
    | 'true'
    | 'up'
    | 'down'
    | 'words'
  /** null: the document prints none; never 0. */
  readonly value?: number | boolean | string | null
  /** Upper end of `between`. */
  readonly to?: number
  /** A bound taken from elsewhere: `参数.国家扶贫标准`. */
  readonly than?: Formula
  /** null: the document prints none; the number counts in the unit of its series. */
  readonly unit?: Id | null
  readonly modality?: 'strive' | 'basically'
  readonly tolerance?: number
  /** As the document prints it: `3.80万人`. */
  readonly asWritten?: string
  readonly masked?: true
}

export type When =
  | { readonly in: Span }
  | { readonly by: Time }
  | { readonly asOf: Time | null }
  | { readonly from?: Time; readonly to?: Time; readonly every?: Freq }
  | { readonly lasts: Quantity; readonly from: Time | null }

/** Whom an entry is about; none: the county as one. */
export interface Scope {
  readonly each?: Id
  readonly in?: readonly Id[]
  readonly where?: Formula
  /** Key list id → option id(s). */
  readonly key?: Readonly<Record<Id, Id | readonly Id[]>>
}

/** A cited quantity with a place and a time: parameter value, target, actual or baseline. */
export interface Entry extends Cited {
  /** Else identity is (doc, as, for, when); two alike need ids. Resolving fills it. */
  readonly id?: Id
  readonly as?: 'target' | 'actual' | 'baseline' | 'unclear'
  readonly for?: Scope
  readonly when?: When
  /** Several: one fact in several units (户, 人). */
  readonly q: Quantity | readonly Quantity[]
  readonly settled?: 'use' | 'setAside'
}

export interface Series extends Named {
  readonly unit?: Id | readonly Id[]
  /** The value is an option of this list. */
  readonly list?: Id
  /** What its entries are keyed by; formulas name the options in the order of these ids (`seriesKeys`). */
  readonly keys?: Readonly<Record<Id, { readonly list: Id; readonly as?: 'partition' | 'overlap' }>>
  readonly entries: readonly Entry[]
}
