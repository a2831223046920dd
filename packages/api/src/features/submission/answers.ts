import type { Entitlement, Reason } from '@xiance/engine'
import type { Row } from '@xiance/expr'

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

export interface SubmissionEvent {
  readonly at: string
  readonly by: string
  readonly transition: string
  readonly transitionTitle: string
  readonly from: string
  readonly to: string
  readonly comment: string | null
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
  readonly events: readonly SubmissionEvent[]
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
  readonly submittedAt: string | null
  readonly by: string
  /** Frozen entitlement in 元; null when there is none or a line is pending. */
  readonly total: number | null
}

export interface SubmissionPage {
  readonly items: readonly SubmissionItem[]
  readonly next: string | null
  readonly total: number
}
