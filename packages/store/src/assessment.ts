import type { Selectable } from 'kysely'
import { always, regionTree } from './region-tree.ts'
import type { Row } from '@xiance/expr'
import type { Reader, Tx } from './store.ts'
import type { AssessmentTables } from './tables/assessment-tables.ts'

/** A checklist answered for one subject in one round. */
export interface StoredAssessment {
  readonly id: string
  readonly checklist: string
  readonly subject: string
  readonly round: string
  readonly region: string
  readonly version: number
  readonly state: string
  readonly revision: number
  /** Item path → `{ value, note }`. */
  readonly answers: Row
  /** JSON text of the verdicts. */
  readonly verdicts: string
  readonly pass: number
  readonly fail: number
  readonly unknown: number
  readonly updatedAt: string
  readonly updatedBy: string
  readonly submittedAt: string | null
}

export interface AssessmentWrite extends Omit<
  StoredAssessment,
  'revision' | 'updatedAt' | 'updatedBy' | 'submittedAt'
> {
  /** 0 creates. */
  readonly baseRevision: number
  readonly submittedAt?: string | null
}

/** Creates or replaces an assessment; null when the base revision is stale or the subject has another in this round. */
export async function saveAssessment(
  tx: Tx,
  write: AssessmentWrite,
): Promise<StoredAssessment | null> {
  const row = {
    checklist: write.checklist,
    subject: write.subject,
    round: write.round,
    region_id: write.region,
    version: write.version,
    state: write.state,
    revision: write.baseRevision + 1,
    answers: JSON.stringify(write.answers),
    verdicts: write.verdicts,
    pass: write.pass,
    fail: write.fail,
    unknown: write.unknown,
    updated_at: tx.at,
    updated_by: tx.actor,
    submitted_at: write.submittedAt ?? null,
  }
  const saved =
    write.baseRevision === 0
      ? await tx.db
          .insertInto('assessment')
          .values({ county_id: tx.county, id: write.id, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await tx.db
          .updateTable('assessment')
          .set(row)
          .where('county_id', '=', tx.county)
          .where('id', '=', write.id)
          .where('revision', '=', write.baseRevision)
          .returning('revision')
          .executeTakeFirst()
  return saved ? getAssessment(tx, { county: tx.county, id: write.id }) : null
}

export async function getAssessment(
  reader: Reader,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<StoredAssessment | null> {
  const row = await reader.db
    .selectFrom('assessment')
    .selectAll()
    .where('county_id', '=', county)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? assessmentOf(row) : null
}

/** Assessments of a checklist by subject; subjects without one are absent. */
export async function listAssessments(
  reader: Reader,
  query: {
    readonly county: string
    readonly checklist: string
    readonly round?: string | undefined
    readonly subjects?: readonly string[] | undefined
    readonly within?: string | undefined
    readonly on?: string | undefined
  },
): Promise<readonly StoredAssessment[]> {
  const { county, checklist, round, subjects, within, on = always.latest } = query
  if (subjects?.length === 0) return []
  const rows = await reader.db
    .selectFrom('assessment')
    .selectAll()
    .where('county_id', '=', county)
    .where('checklist', '=', checklist)
    .$if(round !== undefined, (some) => some.where('round', '=', round ?? ''))
    .$if(subjects !== undefined, (some) => some.where('subject', 'in', subjects ?? []))
    .$if(within !== undefined, (some) =>
      some.where('region_id', 'in', regionTree(reader, { county, root: within ?? '', on })),
    )
    .orderBy('subject')
    .orderBy('round')
    .execute()
  return rows.map(assessmentOf)
}

function assessmentOf(row: Selectable<AssessmentTables['assessment']>): StoredAssessment {
  return {
    id: row.id,
    checklist: row.checklist,
    subject: row.subject,
    round: row.round,
    region: row.region_id,
    version: row.version,
    state: row.state,
    revision: row.revision,
    answers: JSON.parse(row.answers) as Row,
    verdicts: row.verdicts,
    pass: row.pass,
    fail: row.fail,
    unknown: row.unknown,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    submittedAt: row.submitted_at,
  }
}
