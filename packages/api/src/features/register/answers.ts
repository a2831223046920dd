import type { Row } from '@xiance/expr'

export interface RegisterItem {
  readonly id: string
  readonly revision: number
  readonly region: string
  readonly regionName: string
  readonly title: string
  /** Cell text by field id; private ones masked. */
  readonly cells: Readonly<Record<string, string | null>>
  readonly groups: readonly string[]
}

export interface RegisterPage {
  readonly items: readonly RegisterItem[]
  readonly next: string | null
  readonly total: number
}

export interface RecordChange {
  readonly revision: number
  readonly at: string
  readonly by: string
  readonly submission: string | null
  /** Ids of the fields that changed. */
  readonly changed: readonly string[]
}

export interface RecordAnswer {
  readonly id: string
  readonly revision: number
  readonly region: string
  readonly regionName: string
  readonly title: string
  /** Private values in full only for the record's own village or township, else masked. */
  readonly values: Row
  readonly masked: boolean
  readonly groups: readonly string[]
  /** Day from which it stands in these groups; null when nobody gave one. */
  readonly groupsSince: string | null
  readonly history: readonly RecordChange[]
}
