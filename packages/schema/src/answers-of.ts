import type { CountyConfig } from './county.ts'
import type { Based } from './define-county.ts'
import type { Kind } from './kinds/kind.ts'
import type { Id } from './text.ts'

/** Answers of one form of a config made by `defineCounty` or `extendCounty`; every answer may be blank. */
export type AnswersOf<C, F extends FormIds<C>> = Answers<
  C,
  FieldsOf<C, Extract<ItemOf<C, 'forms'>, { readonly id: F }>>
>

/** Ids of the forms of a config and of its base. */
export type FormIds<C> = Extract<ItemOf<C, 'forms'>['id' & keyof ItemOf<C, 'forms'>], Id>

type Answers<C, F> = {
  readonly [
    X in F as X extends { readonly id: infer I extends Id; readonly kind: infer K extends Kind }
      ? AnswerTypes<C, X>[K] extends never
        ? never
        : I
      : never
  ]?:
    | (X extends { readonly id: infer I; readonly kind: infer K extends Kind }
        ? AnswerTypes<C, Extract<F, { readonly id: I }>>[K]
        : never)
    | null
}

interface AnswerTypes<C, F> {
  readonly text: string
  readonly longText: string
  readonly integer: number
  readonly decimal: number
  readonly money: number
  readonly percent: number
  readonly date: string
  readonly month: string
  readonly year: string
  readonly period: string
  readonly boolean: boolean
  readonly choice: OptionIds<C, F>
  readonly choices: readonly OptionIds<C, F>[]
  readonly cascade: OptionIds<C, F>
  readonly region: string
  readonly idCard: string
  readonly phone: string
  readonly bankCard: string
  readonly reference: string
  readonly rows: readonly ({ readonly _id?: string } & Answers<C, RowOf<F>>)[]
  readonly file: readonly string[]
  readonly photo: readonly string[]
  /** WGS 84 degrees, accuracy in metres. */
  readonly location: {
    readonly latitude: number
    readonly longitude: number
    readonly accuracy?: number
  }
  readonly signature: string
  readonly computed: never
  readonly note: never
}

type OptionIds<C, F> = [ListOf<F>] extends [never]
  ? string
  : IdOf<OptionOf<Extract<ItemOf<C, 'lists'>, { readonly id: ListOf<F> }>>>

/** Of a field, or of all that the layers say of it. */
type ListOf<F> = F extends { readonly list: infer L } ? L : never

type RowOf<F> = F extends { readonly rows: readonly (infer R)[] } ? R : never

type OptionOf<L> = L extends { readonly options: readonly (infer O)[] } ? O : never

type IdOf<T> = T extends { readonly id: infer I extends Id } ? I : never

/** Items of a collection, those of the base included. */
type ItemOf<C, K extends keyof CountyConfig> =
  | OwnItem<C, K>
  | (C extends Based<infer B> ? (unknown extends B ? never : OwnItem<B, K>) : never)

type OwnItem<C, K extends keyof CountyConfig> = C extends {
  readonly [P in K]: readonly (infer I)[]
}
  ? I
  : never

type FieldsOf<C, F> =
  | Own<F>
  | (PageEntry<F> extends infer E ? (E extends Id ? Named<C, F, E> : E) : never)

type Own<F> = F extends { readonly fields: readonly (infer X)[] } ? X : never

type PageEntry<F> = F extends { readonly pages: readonly (infer P)[] } ? Own<P> : never

/** A field named on a page: the form's own, else its subject register's. */
type Named<C, F, E> =
  E extends IdOf<Own<F>>
    ? never
    : F extends { readonly about: infer A }
      ? Extract<Own<Extract<ItemOf<C, 'registers'>, { readonly id: A }>>, { readonly id: E }>
      : never
