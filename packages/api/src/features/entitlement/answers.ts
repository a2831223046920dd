import type { Entitlement, PaidBefore } from '@xiance/engine'

export interface EntitlementAnswer {
  readonly version: number
  readonly record: { readonly id: string; readonly title: string }
  /** What it may still have: what was granted is taken off. */
  readonly entitlement: Entitlement
  /** Lines approved applications granted it, by the day of approval. */
  readonly granted: readonly Pick<
    PaidBefore,
    'subsidy' | 'line' | 'row' | 'date' | 'quantity' | 'amount'
  >[]
  /** Documents the citations point to. */
  readonly sources: readonly {
    readonly id: string
    readonly title: string
    readonly number: string | null
  }[]
}
