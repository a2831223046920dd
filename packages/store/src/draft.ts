import type { Reader, Tx } from './store.ts'

/** The county's one draft; `document` is JSON text as written. */
export interface StoredDraft {
  readonly revision: number
  readonly basedOn: number | null
  readonly document: string
  readonly updatedAt: string
  readonly updatedBy: string
}

export async function getDraft(reader: Reader, county: string): Promise<StoredDraft | null> {
  const row = await reader.db
    .selectFrom('config_draft')
    .select([
      'revision',
      'based_on as basedOn',
      'document',
      'updated_at as updatedAt',
      'updated_by as updatedBy',
    ])
    .where('county_id', '=', county)
    .executeTakeFirst()
  return row ?? null
}

/** Replaces the draft of `baseRevision`, or starts it with 0; null when someone else was first. */
export async function saveDraft(
  tx: Tx,
  draft: {
    readonly baseRevision: number
    readonly basedOn: number | null
    readonly document: string
  },
): Promise<StoredDraft | null> {
  const row = {
    revision: draft.baseRevision + 1,
    based_on: draft.basedOn,
    document: draft.document,
    updated_at: tx.at,
    updated_by: tx.actor,
  }
  const saved =
    draft.baseRevision === 0
      ? await tx.db
          .insertInto('config_draft')
          .values({ county_id: tx.county, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await tx.db
          .updateTable('config_draft')
          .set(row)
          .where('county_id', '=', tx.county)
          .where('revision', '=', draft.baseRevision)
          .returning('revision')
          .executeTakeFirst()
  return saved ? getDraft(tx, tx.county) : null
}
