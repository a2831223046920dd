import type { Change, CountyConfig, Issue, ResolvedConfig } from '@xiance/schema'

export interface Published {
  readonly version: number
  readonly hash: string
  readonly publishedAt: string
}

/** What is reachable from one form or checklist, for whoever fills it. */
export interface PublicPart {
  readonly version: number
  readonly hash: string
  readonly config: ResolvedConfig
}

export interface ConfigDocument extends Published {
  readonly resolved: ResolvedConfig
}

export interface VersionAnswer extends Published {
  readonly publishedBy: string
  readonly note: string
  /** Count of semantic changes against the version before. */
  readonly changes: number
}

export interface ExampleReport {
  readonly passed: number
  readonly failed: number
  readonly cases: readonly {
    readonly id: string
    readonly ok: boolean
    readonly expected: unknown
    readonly actual: unknown
  }[]
}

/** The one draft of a county, with everything the studio shows about it. */
export interface Draft {
  readonly revision: number
  /** Published version it started from. */
  readonly basedOn: number
  readonly document: CountyConfig
  /** null while the document's shape is broken. */
  readonly resolved: ResolvedConfig | null
  readonly issues: readonly Issue[]
  readonly changes: readonly Change[]
  readonly examples: ExampleReport
}
