export interface CountyInfo {
  readonly id: string
  readonly title: string
  readonly today: string
  readonly version: number
  readonly hash: string
  /** The county's own words: 苏木镇 for township. */
  readonly terms: Readonly<Record<string, string>>
  readonly levels: readonly { readonly id: string; readonly title: string }[]
  readonly roles: readonly { readonly id: string; readonly title: string; readonly at: string }[]
  readonly demo: boolean
  readonly sources: readonly {
    readonly id: string
    readonly title: string
    readonly number: string | null
    readonly date: string | null
  }[]
}

export interface RegionAnswer {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly parent: string | null
}
