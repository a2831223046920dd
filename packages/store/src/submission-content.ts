import type { Selectable } from 'kysely'
import type { Cipher } from './encryption/cipher.ts'
import { unsealRow } from './encryption/sealed-row.ts'
import type { Submission } from './submission.ts'
import type { SubmissionTables } from './tables/submission-tables.ts'

/** Where the sealed values of a submission are bound to. */
export function submissionPlace(id: string): string {
  return `submission/${id}`
}

export function submissionTitle(
  row: { readonly id: string; readonly title: string },
  cipher: Cipher,
): string {
  return cipher.unseal(row.title, `${submissionPlace(row.id)}#title`)
}

export function shownSubmission(
  row: Selectable<SubmissionTables['submission']>,
  cipher: Cipher,
): Submission {
  const place = submissionPlace(row.id)
  return {
    id: row.id,
    form: row.form,
    version: row.version,
    upgradedTo: row.upgraded_to,
    state: row.state,
    revision: row.revision,
    register: row.register,
    record: row.record_id,
    region: row.region_id,
    period: row.period,
    title: submissionTitle(row, cipher),
    answers: unsealRow(row.answers, { cipher, place: `${place}#answers`, reveal: true }),
    values: unsealRow(row.content, { cipher, place: `${place}#values`, reveal: true }),
    businessDate: row.business_date,
    deviceAt: row.device_at,
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
    by: row.by_user,
  }
}
