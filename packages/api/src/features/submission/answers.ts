import type { Entitlement, Reason } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { ShownEvent } from '../workflow/shown-events.ts'

export interface OpenSubmission {
  readonly id: string
  readonly form: string
  readonly version: number
  readonly hash: string
  readonly revision: number
  readonly state: string
  readonly answers: Row
  readonly record: { readonly id: string; readonly revision: number; readonly values: Row } | null
  readonly region: string
  readonly period: string | null
}

export interface SavedDraft {
  readonly revision: number
  readonly savedAt: string
}

export interface Submitted {
  readonly id: string
  readonly revision: number
  readonly state: string
  readonly version: number
  readonly entitlement: Entitlement | null
}

/** `current` of a `submission.stale` error: what the server has, for a merge on the client. */
export interface SubmissionConflict {
  readonly revision: number
  readonly state: string
  readonly version: number
  readonly answers: Row
  readonly by: string
  readonly at: string
}

export interface SubmissionAction {
  readonly id: string
  readonly title: string
  readonly to: string
  readonly blocked: readonly Reason[]
}

export interface SubmissionAnswer {
  readonly id: string
  readonly form: string
  readonly formTitle: string
  readonly version: number
  readonly upgradedTo: number | null
  readonly state: string
  readonly stateTitle: string
  readonly revision: number
  readonly record: string | null
  readonly recordTitle: string | null
  readonly region: string
  readonly regionName: string
  readonly period: string | null
  readonly answers: Row
  /** Answers with computed values. */
  readonly values: Row
  readonly submittedAt: string | null
  readonly by: string
  readonly events: readonly ShownEvent[]
  readonly actions: readonly SubmissionAction[]
  readonly entitlement: Entitlement | null
}

export interface SubmissionItem {
  readonly id: string
  readonly form: string
  readonly formTitle: string
  readonly record: string | null
  readonly recordTitle: string | null
  readonly region: string
  readonly regionName: string
  readonly state: string
  readonly stateTitle: string
  readonly version: number
  readonly period: string | null
  /** Day the form says it is about: the day of the visit. */
  readonly businessDate: string | null
  readonly submittedAt: string | null
  readonly by: string
  /** What was said when it came back; null when it did not, or nothing was said. */
  readonly reason: string | null
  /** Frozen entitlement in 元; null when there is none or a line is pending. */
  readonly total: number | null
}

export interface SubmissionPage {
  readonly items: readonly SubmissionItem[]
  readonly next: string | null
  readonly total: number
}
