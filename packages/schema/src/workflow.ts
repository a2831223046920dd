import type { Named } from './citation.ts'
import type { Quantity } from './quantity.ts'
import type { Test } from './register.ts'
import type { Formula, Freq, Id } from './text.ts'

export type Actor =
  | { readonly role: Id; readonly at?: Id; readonly not?: Id; readonly same?: Id }
  | { readonly organ: Id }
  | { readonly field: Formula }
  | { readonly workflow: Id }
  | { readonly all: readonly Actor[] }
  | { readonly any: readonly Actor[] }
  | { readonly every: readonly Actor[] }

export interface Notice {
  readonly at: readonly Id[]
  readonly order?: 'together' | 'upward' | null
  readonly lasts: Quantity
  readonly columns: readonly Id[]
}

export type Do =
  | { readonly form: Id }
  | { readonly checklist: Id }
  | { readonly deliver: Id }
  | { readonly report: readonly Id[] }
  | { readonly notice: Notice }

export interface Transition extends Named {
  /** Empty: a start. */
  readonly from: readonly Id[]
  readonly to: Id
  readonly on?:
    | { readonly every: Freq; readonly each?: Id }
    | { readonly when: Formula; readonly each?: Id }
  readonly by?: Actor
  readonly when?: Test
  readonly do?: readonly Do[]
  readonly times?: Quantity
  readonly due?: Quantity
  readonly set?: Readonly<Record<Id, Formula>>
}

export interface State extends Named {
  readonly initial?: true
  readonly end?: true
}

/** States of one field and the transitions between them: approval, group change, project stage, problem, duty. */
export interface Workflow extends Named {
  readonly about: Id
  readonly field?: Id
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
}
