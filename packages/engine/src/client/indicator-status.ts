import type { Citation, Quantity } from '@xiance/schema'

export type StatusWord = 'met' | 'onTrack' | 'watch' | 'behind' | 'unknown' | 'notYet'

/** A value against one target entry. */
export interface TargetStatus {
  readonly entry: string
  readonly target: Quantity
  /** As the document prints it. */
  readonly asWritten: string | null
  readonly due: string | null
  /** 0..1+, null when the target carries no number or the value is unknown. */
  readonly completion: number | null
  readonly status: StatusWord
  readonly source: readonly Citation[]
}

/** One indicator at one region and period. */
export interface IndicatorProgress {
  readonly indicator: string
  readonly value: number | boolean | string | null
  /** Reporting units that gave a value, of all that should. */
  readonly coverage: { readonly counted: number; readonly of: number }
  readonly thisYear: readonly TargetStatus[]
  readonly final: readonly TargetStatus[]
}
