import type { Selectable } from 'kysely'
import type { Reader, Tx } from './store.ts'
import type { JobTables } from './tables/job-tables.ts'

export interface Job {
  readonly id: string
  readonly kind: string
  /** JSON text. */
  readonly payload: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly runAt: string
  readonly leasedUntil: string | null
  readonly attempts: number
  readonly progress: string | null
  readonly error: string | null
}

/** Puts a job beside the write that causes it; the same id twice is one job. */
export async function enqueueJob(
  tx: Tx,
  job: {
    readonly id: string
    readonly kind: string
    readonly payload: string
    readonly runAt?: string
  },
): Promise<void> {
  await tx.db
    .insertInto('job')
    .values({
      id: job.id,
      kind: job.kind,
      county_id: tx.county,
      payload: job.payload,
      state: 'waiting',
      run_at: job.runAt ?? tx.at,
      leased_until: null,
      attempts: 0,
      progress: null,
      error: null,
      created_at: tx.at,
      finished_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Takes the county's next due job until `until`; a lease that ran out is taken again. Null when none is due. */
export async function leaseJob(
  tx: Tx,
  { kinds, until }: { readonly kinds: readonly string[]; readonly until: string },
): Promise<Job | null> {
  const due = await tx.db
    .selectFrom('job')
    .select(['id', 'attempts'])
    .where('county_id', '=', tx.county)
    .where('kind', 'in', kinds)
    .where('run_at', '<=', tx.at)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'waiting'),
        eb.and([eb('state', '=', 'running'), eb('leased_until', '<=', tx.at)]),
      ]),
    )
    .orderBy('run_at')
    .orderBy('id')
    .executeTakeFirst()
  if (!due) return null
  const row = await tx.db
    .updateTable('job')
    .set({ state: 'running', leased_until: until, attempts: due.attempts + 1 })
    .where('id', '=', due.id)
    .where('attempts', '=', due.attempts)
    .returningAll()
    .executeTakeFirst()
  return row ? jobOf(row) : null
}

/** Ends a job as done or failed, or gives it back to run again at `retryAt`. */
export async function endJob(
  tx: Tx,
  end: { readonly id: string; readonly error?: string; readonly retryAt?: string },
): Promise<void> {
  const { id, error = null, retryAt } = end
  const ended = error === null ? ('done' as const) : ('failed' as const)
  await tx.db
    .updateTable('job')
    .set({
      state: retryAt === undefined ? ended : 'waiting',
      leased_until: null,
      error,
      ...(retryAt === undefined ? { finished_at: tx.at } : { run_at: retryAt }),
    })
    .where('county_id', '=', tx.county)
    .where('id', '=', id)
    .execute()
}

export async function getJob(reader: Reader, id: string): Promise<Job | null> {
  const row = await reader.db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? jobOf(row) : null
}

function jobOf(row: Selectable<JobTables['job']>): Job {
  return {
    id: row.id,
    kind: row.kind,
    payload: row.payload,
    state: row.state,
    runAt: row.run_at,
    leasedUntil: row.leased_until,
    attempts: row.attempts,
    progress: row.progress,
    error: row.error,
  }
}
