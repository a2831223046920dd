import { after, cursorValues, pageOf, pageSize, type Page, type PageRequest } from './paging.ts'
import type { Reader, Tx } from './store.ts'

export interface VersionHead {
  readonly version: number
  readonly hash: string
  readonly publishedAt: string
  readonly publishedBy: string
  readonly note: string
  /** JSON text of the semantic diff to the version before. */
  readonly changes: string
}

export interface Version extends VersionHead {
  /** The config as written, as text. */
  readonly document: string
  /** The layer over the base as text; null when the county extends none. */
  readonly overlay: string | null
  /** The resolved config: the very text that `hash` is of. */
  readonly resolved: string
}

export interface NewVersion {
  readonly hash: string
  readonly document: string
  readonly overlay?: string | null
  readonly resolved: string
  readonly note: string
  readonly changes?: string
  /** Publishing may be scheduled; now without. */
  readonly publishedAt?: string
}

const head = [
  'version',
  'hash',
  'published_at as publishedAt',
  'published_by as publishedBy',
  'note',
  'changes',
] as const

/** Publishes the next version; published versions are never changed. */
export async function publishVersion(tx: Tx, version: NewVersion): Promise<VersionHead> {
  const { newest } = await tx.db
    .selectFrom('config_version')
    .select((eb) => eb.fn.max<number | null>('version').as('newest'))
    .where('county_id', '=', tx.county)
    .executeTakeFirstOrThrow()
  const row = {
    county_id: tx.county,
    version: (newest ?? 0) + 1,
    hash: version.hash,
    document: version.document,
    overlay: version.overlay ?? null,
    resolved: version.resolved,
    published_at: version.publishedAt ?? tx.at,
    published_by: tx.actor,
    note: version.note,
    changes: version.changes ?? '[]',
    status: 'published' as const,
  }
  await tx.db.insertInto('config_version').values(row).execute()
  return {
    version: row.version,
    hash: row.hash,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    note: row.note,
    changes: row.changes,
  }
}

/** The version in force at the instant `at`; the newest published without one. */
export async function publishedVersion(
  reader: Reader,
  { county, at }: { readonly county: string; readonly at?: string },
): Promise<VersionHead | null> {
  const row = await reader.db
    .selectFrom('config_version')
    .select(head)
    .where('county_id', '=', county)
    .where('status', '=', 'published')
    .$if(at !== undefined, (some) => some.where('published_at', '<=', at ?? ''))
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row ?? null
}

export async function getVersion(
  reader: Reader,
  { county, version }: { readonly county: string; readonly version: number },
): Promise<Version | null> {
  const row = await reader.db
    .selectFrom('config_version')
    .select([...head, 'document', 'overlay', 'resolved'])
    .where('county_id', '=', county)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ?? null
}

/** Newest first. */
export async function listVersions(
  reader: Reader,
  query: PageRequest & { readonly county: string },
): Promise<Page<VersionHead>> {
  const base = reader.db.selectFrom('config_version').where('county_id', '=', query.county)
  const from = cursorValues(query, 1)
  const { total } = await base
    .select((eb) => eb.fn.countAll().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await base
    .select(head)
    .$if(from !== null, (some) => some.where((eb) => after([eb.ref('version')], from ?? [], true)))
    .orderBy('version', 'desc')
    .limit(pageSize(query) + 1)
    .execute()
  return pageOf(
    rows,
    { ...query, total: Number(total) },
    {
      item: (row) => row,
      key: (row) => [row.version],
    },
  )
}
