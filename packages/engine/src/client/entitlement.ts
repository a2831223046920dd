import type { Citation } from '@xiance/schema'

/** One reason in words-as-data: `code` with `params`, beside the clause it comes from. */
export interface Reason {
  readonly code: string
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
  readonly source: readonly Citation[]
}

export interface EntitlementLine {
  readonly subsidy: string
  readonly line: string
  /** Path of the row it pays for, null when it pays for the record itself. */
  readonly row: string | null
  /** Civil day that dates it: of its row, else the day asked about. */
  readonly date: string
  /** Words for the row: 肉羊 2024-09-12. */
  readonly label: string
  readonly quantity: number
  /** Quantity after caps. */
  readonly capped: number
  readonly rate: number
  /** 元, exact to the line's decimals. */
  readonly amount: number
  readonly unit: string | null
  readonly source: readonly Citation[]
  readonly reasons: readonly Reason[]
}

export interface Missing {
  readonly path: string
  readonly label: string
}

export interface Entitlement {
  readonly on: string
  /** null while a line is pending. */
  readonly total: number | null
  readonly totalKnown: number
  readonly unit: '元'
  readonly lines: readonly EntitlementLine[]
  readonly pending: readonly {
    readonly subsidy: string
    readonly line: string | null
    readonly because: 'answer' | 'undecided'
    readonly missing: readonly Missing[]
    readonly source: readonly Citation[]
  }[]
  /**
   * Subsidies whose document prints no amount: never a 0, never part of the total, and never what keeps the total back.
   * `eligible` is null while answers are missing.
   */
  readonly amountless?: readonly {
    readonly subsidy: string
    readonly line: string | null
    readonly eligible: true | null
    readonly missing: readonly Missing[]
    readonly source: readonly Citation[]
  }[]
  readonly refused: readonly {
    readonly subsidy: string
    readonly line: string | null
    readonly row: string | null
    readonly reason: Reason
  }[]
}
