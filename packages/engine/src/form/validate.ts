import type { Row } from '@xiance/expr'
import type { FieldIssue } from '../client/form-state.ts'
import { decodeAnswers } from '../decoding/decode-answers.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { openFormWith } from './open-form.ts'

export interface Validation {
  readonly ok: boolean
  readonly issues: readonly FieldIssue[]
  /** Visible answers, decoded: what is stored. */
  readonly answers: Row
  /** Answers and computed values. */
  readonly values: Row
}

/**
 * Judges a submission anew from its JSON, with the same engine as the phone; never throws on what a client may send. `labels`: a file
 * written by a person may name fields and options by their words.
 */
export function validate(
  linked: LinkedConfig,
  form: string,
  json: unknown,
  on: { readonly record: Row | null; readonly today: string; readonly labels?: boolean },
): Validation {
  const { answers, problems } = decodeAnswers(linked, form, json, on)
  const state = openFormWith(linked, { form, answers, record: on.record, today: on.today }, false)
  const submission = state.submission()
  const asksNothing = !state.pages().some(({ visible }) => visible)
  const unread = [...problems, ...(asksNothing ? [nothingAsked] : [])].map(
    (problem): FieldIssue => ({ ...problem, severity: 'error' }),
  )
  const bad = new Set(unread.map(({ path }) => path))
  const issues = [...unread, ...submission.issues.filter(({ path }) => !bad.has(path))]
  return { ...submission, ok: submission.ok && unread.length === 0, issues }
}

/** Every question is hidden for this record: there is nothing to hand in. */
const nothingAsked = { code: 'submission.nothing_asked', path: '', params: {} } as const
