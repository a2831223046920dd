import type { Citation, Verdict } from '@xiance/schema'

export interface ItemVerdict extends Verdict {
  /** Item id; nested items carry their parent's path: `housing/roof`. */
  readonly id: string
  readonly organs: readonly string[]
  /** What the register alone says, when it says anything. */
  readonly ledger?: 'pass' | 'fail'
  /** The note of the person whose answer stands against the register. */
  readonly objection?: string
  readonly sources: readonly Citation[]
}

export interface Assessment {
  readonly verdict: Verdict
  readonly items: readonly ItemVerdict[]
}
