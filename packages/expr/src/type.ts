import type { Scope } from './scope.ts'
import type { Unit } from './unit.ts'

/** Static type of a formula. `scale` is the count of decimals, null when unbounded (after a division). `any` follows an error. */
export type Type =
  | { readonly kind: 'bool' }
  | { readonly kind: 'num'; readonly scale: number | null; readonly unit: Unit | null }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly precision: 'day' | 'month' | 'year' }
  | { readonly kind: 'option'; readonly list: string }
  | { readonly kind: 'options'; readonly list: string }
  /** `across`: rows read over many records (a register, submissions): blanks are skipped and coverage is shown beside. */
  | {
      readonly kind: 'rows'
      readonly row: Scope
      readonly across?: boolean
      /** Most rows there may be; `LIMITS.rows` when nobody says. */ readonly most?: number
    }
  /** `row`: the names of that register, so that `村.脱贫状态` can be read; else an enclosing scope of that id gives them. */
  | { readonly kind: 'record'; readonly register: string; readonly row?: Scope }
  | { readonly kind: 'period' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'any' }
