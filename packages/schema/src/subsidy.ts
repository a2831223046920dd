import type { Cited, Named } from './citation.ts'
import type { Quantity } from './quantity.ts'
import type { Test } from './register.ts'
import type { Formula, Freq, Id } from './text.ts'

export interface SubsidyLine extends Named {
  /** Rows paid for, one result per row: `牲畜出栏[出栏日期 in 期]`; none: the record itself. */
  readonly each?: Formula
  readonly when?: Formula
  readonly quantity?: Formula
  readonly rate?: Formula
  /** Decimals of the amount; 2 when left out. */
  readonly round?: number
}

export interface Cap extends Cited {
  readonly of: 'quantity' | 'amount'
  readonly max: Formula
  /** What the cap is counted by: `year`, the register's id, or fields of the row. */
  readonly per: readonly Id[]
  readonly lines?: readonly Id[]
}

export interface Subsidy extends Named {
  readonly kind:
    | 'grant'
    | 'loan'
    | 'premium'
    | 'insurance'
    | 'interest'
    | 'inKind'
    | 'service'
    | 'work'
    | 'equity'
    | 'relief'
  readonly about: Id
  readonly per: Freq | 'once'
  readonly eligible: Test
  readonly asOf?: 'date' | 'periodEnd' | 'anyDay'
  readonly lines: readonly SubsidyLine[]
  readonly caps?: readonly Cap[]
  readonly excludes?: readonly {
    readonly with: readonly Id[]
    readonly keep: 'higher' | 'earlier' | 'this'
  }[]
  readonly phaseOut?: Cited & { readonly lasts: Quantity; readonly share?: Formula }
  readonly organs?: readonly Id[]
}
