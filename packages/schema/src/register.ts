import type { Named } from './citation.ts'
import type { Kind } from './kinds/kind.ts'
import type { Entry, Quantity } from './quantity.ts'
import type { Formula, Id, Span, Text, Time } from './text.ts'

/** A condition with a verdict: a formula, or a formula compared with a cited quantity. */
export type Test = Formula | { readonly of: Formula; readonly is: Quantity }

export interface Rule extends Named {
  readonly must: Test
  readonly severity?: 'error' | 'warning'
}

export type Private = 'name' | 'idNumber' | 'bank' | 'phone' | 'health'

/** What a file's bytes are. */
export type FileSort = 'image' | 'document' | 'audio' | 'video'

/** What may be sent in answer to a photo or file, and how the phone makes a photo small before it is kept. */
export interface Upload {
  /** Sorts a file may be of; all of them without. */
  readonly accept?: readonly FileSort[]
  /** Largest size of one file. */
  readonly megabytes?: number
  /** Pixels of a photo's longer edge; 1600 without. */
  readonly longEdge?: number
  /** JPEG quality of a photo, 0.3 to 1; 0.8 without. */
  readonly quality?: number
  /** Written into the picture where a clause asks for it: when and where it was taken. */
  readonly stamp?: readonly ('time' | 'place')[]
}

export interface Field extends Named {
  readonly kind: Kind
  /** Help shown below the label. */
  readonly help?: Text
  /** Option list of choice, choices and cascade. */
  readonly list?: Id
  readonly unit?: Id
  /** Decimals of decimal, money and percent; the kind's own default otherwise. */
  readonly scale?: number
  /** Register a reference points to, or level of a region. */
  readonly to?: Id
  /** Columns of a repeat table. */
  readonly rows?: readonly Field[]
  /** Formula of a computed field. */
  readonly value?: Formula
  /** Every change is dated; formulas read it as of their date. */
  readonly history?: true
  /** 不清楚 is an answer; stored as blank with the field id in `_unknown`. */
  readonly unknown?: true
  /** For rows: the yes/no field that decides completeness. */
  readonly gate?: Id
  /** Bounds of a number, or of the count of rows. */
  readonly min?: number
  readonly max?: number
  /** For photos and files. */
  readonly upload?: Upload
  readonly private?: Private
  readonly show?: Formula
  readonly required?: Formula | true
  readonly rules?: readonly Rule[]
  /** Read from the register when the form opens; a formula over the subject record. */
  readonly prefill?: Formula
}

export interface Register extends Named {
  /** Region level its records stand at. */
  readonly level?: Id
  /** Register that its records belong to. */
  readonly of?: Id
  readonly key: readonly Id[]
  /** It is a log of events dated by this field. */
  readonly date?: Id
  readonly fields: readonly Field[]
}

export interface Page {
  readonly id?: Id
  readonly title: Text
  readonly show?: Formula
  /** Ids of the form's own fields, of the subject register's fields, or fields written here. */
  readonly fields: readonly (Id | Field)[]
}

export interface Form extends Named {
  /** Register (or region level) of its subject. */
  readonly about?: Id
  /** Date field of the form that says for which day its answers hold. */
  readonly businessDate?: Id
  readonly open?: Span
  readonly acceptUntil?: Time
  readonly workflow?: Id
  /** Subsidies it applies for: their lines are granted when it takes effect, and use up their caps from then on. */
  readonly pays?: readonly Id[]
  /** Register field → formula over the answers, written when the submission takes effect. */
  readonly writes?: Readonly<Record<Id, Formula>>
  readonly fields?: readonly Field[]
  readonly pages: readonly Page[]
}

export interface Option extends Named {
  readonly parent?: Id
  /** A band. */
  readonly q?: Quantity
  /** First and last day it may be chosen for; answers given before stay. */
  readonly from?: Time
  readonly to?: Time
}

export interface List extends Named {
  readonly options: readonly Option[]
}

/** A named set of records of one register. */
export interface Group extends Named {
  readonly about: Id
  readonly where?: Formula
  readonly members?: readonly Id[]
  readonly within?: Id
  /** How many the document says there are. */
  readonly size?: readonly Entry[]
}
