import type { Assessment } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Citation } from '@xiance/schema'

/** A person's answer to one item: met or not, or the defects ticked; null: not yet known. */
export interface ItemAnswer {
  readonly value: boolean | readonly string[] | null
  readonly note?: string | undefined
}

export type ItemAnswers = Readonly<Record<string, ItemAnswer>>

export interface SubjectItem {
  readonly id: string
  readonly title: string
  readonly region: string
  readonly regionName: string
  readonly state: 'todo' | 'draft' | 'done'
  readonly pass: number
  readonly fail: number
  readonly unknown: number
}

export interface SubjectPage {
  /** Period the round belongs to. */
  readonly round: string
  readonly items: readonly SubjectItem[]
  readonly next: string | null
  readonly total: number
}

export interface OpenChecklist {
  readonly id: string
  readonly version: number
  readonly revision: number
  readonly state: 'todo' | 'draft' | 'done'
  readonly round: string
  readonly subject: { readonly id: string; readonly title: string; readonly values: Row }
  readonly answers: ItemAnswers
  readonly assessment: Assessment
}

export interface OpenedProblem {
  readonly id: string
  readonly item: string
  readonly title: string
  readonly organs: readonly { readonly id: string; readonly title: string }[]
  readonly source: readonly Citation[]
}

export interface ChecklistSaved {
  readonly revision: number
  readonly state: 'draft' | 'done'
  readonly assessment: Assessment
  readonly problems: readonly OpenedProblem[]
}
