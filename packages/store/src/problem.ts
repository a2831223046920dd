import type { Selectable } from 'kysely'
import { addEvent } from './event.ts'
import type { Reader, Tx } from './store.ts'
import type { AssessmentTables } from './tables/assessment-tables.ts'
import { setTokens } from './token.ts'

/** What a failed item opened: who must set it right, by when, and how far it is. */
export interface StoredProblem {
  readonly id: string
  readonly revision: number
  readonly assessment: string | null
  readonly checklist: string
  /** Item path. */
  readonly item: string
  readonly itemTitle: string
  readonly subject: string
  readonly subjectTitle: string
  readonly region: string
  readonly version: number
  readonly workflow: string | null
  readonly state: string
  readonly organs: readonly string[]
  readonly openedOn: string
  readonly dueOn: string | null
  readonly note: string
  /** JSON text of the citations. */
  readonly source: string
  readonly updatedAt: string
}

/** Opens a problem in its first state; false when it is open already under this id. */
export async function openProblem(
  tx: Tx,
  problem: Omit<StoredProblem, 'revision' | 'updatedAt'>,
): Promise<boolean> {
  const opened = await tx.db
    .insertInto('problem')
    .values({
      county_id: tx.county,
      id: problem.id,
      revision: 1,
      assessment_id: problem.assessment,
      checklist: problem.checklist,
      item: problem.item,
      item_title: problem.itemTitle,
      subject: problem.subject,
      subject_title: problem.subjectTitle,
      region_id: problem.region,
      version: problem.version,
      workflow: problem.workflow,
      state: problem.state,
      opened_on: problem.openedOn,
      due_on: problem.dueOn,
      note: problem.note,
      citations: problem.source,
      updated_at: tx.at,
    })
    .onConflict((conflict) => conflict.columns(['county_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!opened) return false
  const organs = [...new Set(problem.organs)].map((organ) => ({
    county_id: tx.county,
    problem_id: problem.id,
    organ,
  }))
  if (organs.length > 0) await tx.db.insertInto('problem_organ').values(organs).execute()
  await setTokens(tx, {
    source: 'problem',
    owner: problem.id,
    text: `${problem.itemTitle} ${problem.subjectTitle}`,
  })
  return true
}

/** Moves a problem to another state and writes the event; null when the base revision is stale. */
export async function moveProblem(
  tx: Tx,
  move: {
    readonly id: string
    readonly baseRevision: number
    readonly transition: string
    readonly from: string
    readonly to: string
    readonly comment?: string
    readonly dueOn?: string | null
  },
): Promise<StoredProblem | null> {
  const saved = await tx.db
    .updateTable('problem')
    .set({
      state: move.to,
      revision: move.baseRevision + 1,
      updated_at: tx.at,
      ...(move.dueOn === undefined ? {} : { due_on: move.dueOn }),
    })
    .where('county_id', '=', tx.county)
    .where('id', '=', move.id)
    .where('revision', '=', move.baseRevision)
    .returning('revision')
    .executeTakeFirst()
  if (!saved) return null
  const { transition, from, to, comment = '' } = move
  await addEvent(tx, { source: 'problem', owner: move.id, transition, from, to, comment })
  return getProblem(tx, { county: tx.county, id: move.id })
}

export async function getProblem(
  reader: Reader,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<StoredProblem | null> {
  const row = await reader.db
    .selectFrom('problem')
    .selectAll()
    .where('county_id', '=', county)
    .where('id', '=', id)
    .executeTakeFirst()
  const [problem] = row ? await withOrgans(reader, county, [row]) : []
  return problem ?? null
}

export async function withOrgans(
  reader: Reader,
  county: string,
  rows: readonly Selectable<AssessmentTables['problem']>[],
): Promise<readonly StoredProblem[]> {
  if (rows.length === 0) return []
  const organs = await reader.db
    .selectFrom('problem_organ')
    .select(['problem_id', 'organ'])
    .where('county_id', '=', county)
    .where(
      'problem_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('organ')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    assessment: row.assessment_id,
    checklist: row.checklist,
    item: row.item,
    itemTitle: row.item_title,
    subject: row.subject,
    subjectTitle: row.subject_title,
    region: row.region_id,
    version: row.version,
    workflow: row.workflow,
    state: row.state,
    organs: organs.filter((one) => one.problem_id === row.id).map((one) => one.organ),
    openedOn: row.opened_on,
    dueOn: row.due_on,
    note: row.note,
    source: row.citations,
    updatedAt: row.updated_at,
  }))
}
