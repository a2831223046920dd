import type { Reader, Tx } from './store.ts'

const columns = [
  'seq',
  'at',
  'by_user as by',
  'transition',
  'from_state as from',
  'to_state as to',
  'comment',
] as const

export type EventSource = 'submission' | 'problem'

/** One transition of a submission or problem. */
export interface WorkflowEvent {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly transition: string
  readonly from: string | null
  readonly to: string
  readonly comment: string
}

/** Adds the next event of one submission or problem; its row must be locked by an update before. */
export async function addEvent(
  tx: Tx,
  event: {
    readonly source: EventSource
    readonly owner: string
    readonly transition: string
    readonly from: string | null
    readonly to: string
    readonly comment?: string
  },
): Promise<void> {
  const { last } = await tx.db
    .selectFrom('event')
    .select((eb) => eb.fn.max<number | null>('seq').as('last'))
    .where('county_id', '=', tx.county)
    .where('source', '=', event.source)
    .where('owner_id', '=', event.owner)
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('event')
    .values({
      county_id: tx.county,
      source: event.source,
      owner_id: event.owner,
      seq: (last ?? 0) + 1,
      at: tx.at,
      by_user: tx.actor,
      transition: event.transition,
      from_state: event.from,
      to_state: event.to,
      comment: event.comment ?? '',
    })
    .execute()
}

/** The last event of each of these submissions or problems; absent where nothing happened yet. */
export async function lastEvents(
  reader: Reader,
  query: {
    readonly county: string
    readonly source: EventSource
    readonly owners: readonly string[]
  },
): Promise<ReadonlyMap<string, WorkflowEvent>> {
  if (query.owners.length === 0) return new Map()
  const rows = await reader.db
    .selectFrom('event')
    .select(['owner_id', ...columns])
    .where('county_id', '=', query.county)
    .where('source', '=', query.source)
    .where('owner_id', 'in', [...query.owners])
    .orderBy('seq')
    .execute()
  return new Map(rows.map(({ owner_id: owner, ...event }) => [owner, event]))
}

/** In the order they happened. */
export async function listEvents(
  reader: Reader,
  query: { readonly county: string; readonly source: EventSource; readonly owner: string },
): Promise<readonly WorkflowEvent[]> {
  return reader.db
    .selectFrom('event')
    .select(columns)
    .where('county_id', '=', query.county)
    .where('source', '=', query.source)
    .where('owner_id', '=', query.owner)
    .orderBy('seq')
    .execute()
}
