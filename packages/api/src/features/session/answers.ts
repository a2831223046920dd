export type Mode = 'portal' | 'office' | 'config' | 'manage'

export interface MembershipAnswer {
  readonly county: string
  readonly countyTitle: string
  readonly role: string
  readonly roleTitle: string
  readonly region: string
  readonly regionName: string
  /** Level of the region, an id of the config's `levels`. */
  readonly level: string
  readonly organ: string | null
  readonly modes: readonly Mode[]
  /** Civil date in the county; the demo clock's in a demo. */
  readonly today: string
}

export interface Me {
  readonly user: { readonly id: string; readonly name: string; readonly username: string }
  readonly demo: boolean
  readonly memberships: readonly MembershipAnswer[]
}
