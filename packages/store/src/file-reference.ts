import type { Reader, Tx } from './store.ts'
import type { FileTables } from './tables/file-tables.ts'

/** Who a file is shown to by being named: all who see its owner, those who work there, or nobody. */
export type OpensTo = FileTables['file_reference']['opens_to']

/** What names a file: a submission, or a record of a register. */
export type FileOwner =
  | { readonly source: 'submission'; readonly id: string }
  | { readonly source: 'record'; readonly register: string; readonly id: string }

export interface NamedFile {
  readonly hash: string
  readonly opensTo: OpensTo
}

/** The place of something that names a file. */
export interface FileReferrer {
  readonly source: FileOwner['source']
  readonly region: string
  readonly opensTo: OpensTo
}

/**
 * Keeps which files a submission or record names. A submission's are replaced, and what it no longer names counts as
 * touched now; a record's are added, for its history goes on naming the earlier ones.
 */
export async function nameFiles(
  tx: Tx,
  owner: FileOwner,
  files: readonly NamedFile[],
): Promise<void> {
  const ownerId = ownerText(owner)
  const { source } = owner
  if (source === 'submission')
    await forgetOthers(tx, ownerId, new Set(files.map(({ hash }) => hash)))
  for (const { hash, opensTo } of files)
    await tx.db
      .insertInto('file_reference')
      .values({ county_id: tx.county, hash, source, owner_id: ownerId, opens_to: opensTo })
      .onConflict((conflict) =>
        conflict
          .columns(['county_id', 'hash', 'source', 'owner_id'])
          .doUpdateSet({ opens_to: opensTo }),
      )
      .execute()
}

async function forgetOthers(tx: Tx, ownerId: string, named: ReadonlySet<string>): Promise<void> {
  const before = await tx.db
    .selectFrom('file_reference')
    .select('hash')
    .where('county_id', '=', tx.county)
    .where('source', '=', 'submission')
    .where('owner_id', '=', ownerId)
    .execute()
  const gone = before.map(({ hash }) => hash).filter((hash) => !named.has(hash))
  if (gone.length === 0) return
  await tx.db
    .deleteFrom('file_reference')
    .where('county_id', '=', tx.county)
    .where('source', '=', 'submission')
    .where('owner_id', '=', ownerId)
    .where('hash', 'in', gone)
    .execute()
  await tx.db
    .updateTable('file')
    .set({ changed_at: tx.at })
    .where('county_id', '=', tx.county)
    .where('hash', 'in', gone)
    .execute()
}

/** Everything that names a file, where it is now. */
export async function fileReferrers(
  reader: Reader,
  { county, hash }: { readonly county: string; readonly hash: string },
): Promise<readonly FileReferrer[]> {
  const rows = await reader.db
    .selectFrom('file_reference')
    .select(['source', 'owner_id as owner', 'opens_to as opensTo'])
    .where('county_id', '=', county)
    .where('hash', '=', hash)
    .execute()
  const found: FileReferrer[] = []
  for (const { source, owner, opensTo } of rows) {
    const region = await regionOf[source](reader, county, owner)
    if (region !== null) found.push({ source, region, opensTo })
  }
  return found
}

type RegionOf = (reader: Reader, county: string, owner: string) => Promise<string | null>

const regionOf: { readonly [S in FileOwner['source']]: RegionOf } = {
  submission: async (reader, county, owner) => {
    const row = await reader.db
      .selectFrom('submission')
      .select('region_id')
      .where('county_id', '=', county)
      .where('id', '=', owner)
      .executeTakeFirst()
    return row?.region_id ?? null
  },
  record: async (reader, county, owner) => {
    const slash = owner.indexOf('/')
    const row = await reader.db
      .selectFrom('record')
      .select('region_id')
      .where('county_id', '=', county)
      .where('register', '=', owner.slice(0, slash))
      .where('id', '=', owner.slice(slash + 1))
      .executeTakeFirst()
    return row?.region_id ?? null
  },
}

function ownerText(owner: FileOwner): string {
  return owner.source === 'record' ? `${owner.register}/${owner.id}` : owner.id
}
