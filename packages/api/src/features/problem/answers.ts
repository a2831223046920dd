import type { Citation } from '@xiance/schema'
import type { SubmissionAction } from '../submission/answers.ts'
import type { ShownEvent } from '../workflow/shown-events.ts'

export interface ProblemItem {
  readonly id: string
  readonly checklist: string
  readonly item: string
  readonly itemTitle: string
  readonly subject: string
  readonly subjectTitle: string
  readonly region: string
  readonly regionName: string
  readonly organs: readonly { readonly id: string; readonly title: string }[]
  readonly state: string
  readonly stateTitle: string
  readonly revision: number
  readonly openedOn: string
  readonly dueOn: string | null
  readonly note: string | null
  readonly source: readonly Citation[]
  readonly actions: readonly SubmissionAction[]
}

export interface ProblemAnswer extends ProblemItem {
  /** What was done about it, oldest first. */
  readonly events: readonly ShownEvent[]
}

export interface ProblemPage {
  readonly items: readonly ProblemItem[]
  readonly next: string | null
  readonly total: number
}

export interface ProblemActed {
  readonly revision: number
  readonly state: string
}
