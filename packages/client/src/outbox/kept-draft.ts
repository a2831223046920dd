import type { Row } from '@xiance/expr'

/** What the server holds after a conflict. */
export interface ServerSide {
  readonly revision: number
  readonly version: number
  readonly answers: Row
  readonly by: string | null
  readonly at: string | null
}

/** An upload the server has not answered: it may or may not have arrived. */
export interface Upload {
  readonly answers: Row
  readonly changedAt: string
}

/** One form being filled, as this device keeps it until the server has it. */
export interface KeptDraft {
  /** Submission id, at the same time the idempotency key. */
  readonly id: string
  readonly user: string
  readonly county: string
  readonly form: string
  readonly formTitle: string
  readonly version: number
  readonly record: string | null
  readonly recordRevision: number | null
  readonly recordValues: Row | null
  /** Whom it is about, for the upload queue. */
  readonly title: string
  readonly region: string
  readonly period: string | null
  readonly baseRevision: number
  /** Everything typed, hidden answers included. */
  readonly answers: Row
  /** Visible answers, once the user has asked to submit. */
  readonly submission: Row | null
  readonly changedAt: string
  /** Sent again word for word before anything newer, so that what did arrive is no conflict. */
  readonly sent: Upload | null
  /** `changedAt` of what the server took last. */
  readonly savedChange?: string
  /** Typed since the server last took it, or naming a file that has not arrived. */
  readonly waiting: boolean
  readonly uploadedAt: string | null
  /** Why the server would not take it. */
  readonly refused: { readonly code: string; readonly message: string } | null
  readonly conflict: ServerSide | null
}

/** Which form about whom; finds a draft again without the server. */
export interface FillTarget {
  readonly county: string
  readonly form: string
  readonly record: string | undefined
  readonly region: string | undefined
  readonly period: string | undefined
}

/** Whether a kept draft is the one a page asks for. */
export function isFor(
  draft: KeptDraft,
  { county, form, record, region, period }: FillTarget,
): boolean {
  return (
    draft.county === county &&
    draft.form === form &&
    (record === undefined ? draft.record === null : draft.record === record) &&
    (record !== undefined || region === undefined || draft.region === region) &&
    (period === undefined || draft.period === period)
  )
}

const days = 14

/** Kept too long without reaching the server: personal data does not stay on a phone. */
export function isExpired({ changedAt }: KeptDraft, now: Date): boolean {
  return now.getTime() - Date.parse(changedAt) > days * 86_400_000
}
