import type { Entitlement } from '@xiance/engine'

export interface EntitlementAnswer {
  readonly version: number
  readonly record: { readonly id: string; readonly title: string }
  readonly entitlement: Entitlement
  /** Documents the citations point to. */
  readonly sources: readonly {
    readonly id: string
    readonly title: string
    readonly number: string | null
  }[]
}
