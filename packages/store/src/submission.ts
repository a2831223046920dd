import type { Cell } from './cell.ts'
import { changeCells, contributionText, readContribution } from './cell.ts'
import { sealRow } from './encryption/sealed-row.ts'
import type { Row } from '@xiance/expr'
import type { Reader, Tx } from './store.ts'
import { shownSubmission, submissionPlace } from './submission-content.ts'
import { setTokens } from './token.ts'

export interface Submission {
  readonly id: string
  readonly form: string
  /** The version it was answered under. */
  readonly version: number
  readonly upgradedTo: number | null
  readonly state: string
  readonly revision: number
  readonly register: string | null
  readonly record: string | null
  readonly region: string
  readonly period: string | null
  /** The subject's title as it was. */
  readonly title: string
  readonly answers: Row
  /** Answers with computed values, without hidden questions; empty in a draft. */
  readonly values: Row
  readonly businessDate: string | null
  /** The phone's own clock. */
  readonly deviceAt: string | null
  readonly receivedAt: string
  readonly updatedAt: string
  readonly submittedAt: string | null
  /** Who began it. */
  readonly by: string
}

export interface SubmissionWrite {
  readonly id: string
  /** 0 creates. */
  readonly baseRevision: number
  readonly form: string
  readonly version: number
  readonly upgradedTo?: number | null
  readonly state: string
  readonly register?: string | null
  readonly record?: string | null
  readonly region: string
  readonly period?: string | null
  readonly title?: string
  readonly answers: Row
  readonly values?: Row
  /** Private leaves of answers and values as field paths. */
  readonly private: readonly string[]
  readonly businessDate?: string | null
  readonly deviceAt?: string | null
  readonly submittedAt?: string | null
  /** What it adds to indicators; what it added before is taken back in the same transaction. */
  readonly cells?: readonly Cell[]
}

/** Creates or replaces a submission; null when the base revision is stale. */
export async function saveSubmission(tx: Tx, write: SubmissionWrite): Promise<Submission | null> {
  const cipher = await tx.cipher(tx.county)
  const place = submissionPlace(write.id)
  const before = await contributionOf(tx, write.id)
  const row = {
    form: write.form,
    version: write.version,
    upgraded_to: write.upgradedTo ?? null,
    state: write.state,
    revision: write.baseRevision + 1,
    register: write.register ?? null,
    record_id: write.record ?? null,
    region_id: write.region,
    period: write.period ?? null,
    title: cipher.seal(write.title ?? '', `${place}#title`),
    answers: sealRow(write.answers, write.private, { cipher, place: `${place}#answers` }),
    content: sealRow(write.values ?? {}, write.private, { cipher, place: `${place}#values` }),
    contribution: contributionText(write.cells ?? []),
    business_date: write.businessDate ?? null,
    device_at: write.deviceAt ?? null,
    updated_at: tx.at,
    submitted_at: write.submittedAt ?? null,
  }
  const saved =
    write.baseRevision === 0
      ? await tx.db
          .insertInto('submission')
          .values({
            county_id: tx.county,
            id: write.id,
            received_at: tx.at,
            by_user: tx.actor,
            ...row,
          })
          .onConflict((conflict) => conflict.columns(['county_id', 'id']).doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await tx.db
          .updateTable('submission')
          .set(row)
          .where('county_id', '=', tx.county)
          .where('id', '=', write.id)
          .where('revision', '=', write.baseRevision)
          .returning('revision')
          .executeTakeFirst()
  if (!saved) return null
  await changeCells(tx, { before, after: write.cells ?? [] })
  await setTokens(tx, { source: 'submission', owner: write.id, text: write.title ?? '' })
  return getSubmission(tx, { county: tx.county, id: write.id })
}

/** Moves a submission to another state and leaves its answers alone; null when the base revision is stale. */
export async function moveSubmission(
  tx: Tx,
  move: {
    readonly id: string
    readonly baseRevision: number
    readonly state: string
    readonly submittedAt?: string
    readonly upgradedTo?: number
  },
): Promise<Submission | null> {
  const saved = await tx.db
    .updateTable('submission')
    .set({
      state: move.state,
      revision: move.baseRevision + 1,
      updated_at: tx.at,
      ...(move.submittedAt === undefined ? {} : { submitted_at: move.submittedAt }),
      ...(move.upgradedTo === undefined ? {} : { upgraded_to: move.upgradedTo }),
    })
    .where('county_id', '=', tx.county)
    .where('id', '=', move.id)
    .where('revision', '=', move.baseRevision)
    .returning('revision')
    .executeTakeFirst()
  return saved ? getSubmission(tx, { county: tx.county, id: move.id }) : null
}

/** The submission with its private values revealed. */
export async function getSubmission(
  reader: Reader,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<Submission | null> {
  const row = await reader.db
    .selectFrom('submission')
    .selectAll()
    .where('county_id', '=', county)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? shownSubmission(row, await reader.cipher(county)) : null
}

async function contributionOf(tx: Tx, id: string): Promise<readonly Cell[]> {
  const row = await tx.db
    .selectFrom('submission')
    .select('contribution')
    .where('county_id', '=', tx.county)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? readContribution(row.contribution) : []
}
