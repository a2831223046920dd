import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { after, cursorValues, pageOf, pageSize, type Page, type PageRequest } from './paging.ts'
import { StoreError } from './store-error.ts'
import type { AuditEntry, Reader, Tx } from './store.ts'

export interface AuditRow {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly action: string
  readonly subject: string
  /** JSON text. */
  readonly detail: string
  readonly hash: string
}

export interface AuditVerdict {
  readonly ok: boolean
  readonly entries: number
  /** First entry that does not fit the chain; null when all do. */
  readonly brokenAt: number | null
}

const start = '0'.repeat(64)

/** Takes the head, which is the last lock of a write, and chains the entries to it. */
export async function appendAudit(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  const head = await tx.db
    .updateTable('audit_head')
    .set((eb) => ({ seq: eb('seq', '+', entries.length) }))
    .where('county_id', '=', tx.county)
    .returning(['seq', 'hash'])
    .executeTakeFirst()
  if (!head) throw new StoreError('county.unknown', { county: tx.county })
  let { hash } = head
  const rows = entries.map((entry, index) => {
    const row = {
      county_id: tx.county,
      seq: head.seq - entries.length + index + 1,
      at: tx.at,
      actor: tx.actor,
      action: entry.action,
      subject: entry.subject,
      detail: JSON.stringify(entry.detail ?? null),
    }
    const entryHash = entryHashOf(row)
    hash = chained(hash, entryHash)
    return { ...row, entry_hash: entryHash, hash }
  })
  await tx.db.insertInto('audit').values(rows).execute()
  await tx.db.updateTable('audit_head').set({ hash }).where('county_id', '=', tx.county).execute()
}

/** Newest first; `search` is found in action, subject and actor. */
export async function listAudit(
  reader: Reader,
  query: PageRequest & { readonly county: string; readonly search?: string | undefined },
): Promise<Page<AuditRow>> {
  const { county, search = '' } = query
  const words = `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const base = reader.db
    .selectFrom('audit')
    .where('county_id', '=', county)
    .$if(search !== '', (some) =>
      some.where((eb) =>
        eb.or(
          (['action', 'subject', 'actor'] as const).map(
            (column) => sql<boolean>`${eb.ref(column)} like ${words} escape '\\'`,
          ),
        ),
      ),
    )
  const from = cursorValues(query, 1)
  const { total } = await base
    .select((eb) => eb.fn.countAll().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await base
    .select(['seq', 'at', 'actor as by', 'action', 'subject', 'detail', 'hash'])
    .$if(from !== null, (some) => some.where((eb) => after([eb.ref('seq')], from ?? [], true)))
    .orderBy('seq', 'desc')
    .limit(pageSize(query) + 1)
    .execute()
  return pageOf(
    rows,
    { ...query, total: Number(total) },
    {
      item: (row) => row,
      key: (row) => [row.seq],
    },
  )
}

/** Walks the whole chain from stored bytes: finds an entry that was changed, removed, added or cut off at the end. */
export async function verifyAudit(reader: Reader, county: string): Promise<AuditVerdict> {
  let hash = start
  let seq = 0
  for (;;) {
    const rows = await reader.db
      .selectFrom('audit')
      .selectAll()
      .where('county_id', '=', county)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(1000)
      .execute()
    for (const row of rows) {
      hash = chained(hash, entryHashOf(row))
      if (row.seq !== seq + 1 || row.hash !== hash)
        return { ok: false, entries: seq, brokenAt: seq + 1 }
      seq = row.seq
    }
    if (rows.length < 1000) break
  }
  const head = await reader.db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('county_id', '=', county)
    .executeTakeFirst()
  const ok = head?.seq === seq && head.hash === hash
  return { ok, entries: seq, brokenAt: ok ? null : seq + 1 }
}

function entryHashOf(row: {
  readonly county_id: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: string
}): string {
  const { county_id, seq, at, actor, action, subject, detail } = row
  return sha256(JSON.stringify([county_id, seq, at, actor, action, subject, detail]))
}

function chained(previous: string, entryHash: string): string {
  return sha256(Buffer.from(previous + entryHash, 'hex'))
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
