import { sql } from 'kysely'
import type { Reader, Tx } from './store.ts'

/** A file as one person sent it. */
export interface FileWrite {
  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  readonly hash: string
  readonly size: number
  /** Media type found in the bytes. */
  readonly type: string
  readonly name: string
}

export interface StoredFile extends FileWrite {
  /** Who sent it first. */
  readonly by: string
  readonly at: string
}

interface FileKey {
  readonly county: string
  readonly hash: string
}

/**
 * Records a file as held and sent by the actor. The file's row is locked until the transaction ends, so that bytes put in
 * place inside it cannot be collected in between.
 */
export async function holdFile(tx: Tx, file: FileWrite): Promise<void> {
  const { hash, size, type } = file
  await tx.db
    .insertInto('file')
    .values({ county_id: tx.county, hash, size, type, state: 'held', changed_at: tx.at })
    .onConflict((conflict) =>
      conflict.columns(['county_id', 'hash']).doUpdateSet({ state: 'held', changed_at: tx.at }),
    )
    .execute()
  await keepUpload(tx, file)
}

/** Records that the actor sent a file that is held already; false when it is not, and then its bytes are needed. */
export async function sendHeldFile(
  tx: Tx,
  { hash, name }: Pick<FileWrite, 'hash' | 'name'>,
): Promise<boolean> {
  const held = await tx.db
    .updateTable('file')
    .set({ changed_at: tx.at })
    .where('county_id', '=', tx.county)
    .where('hash', '=', hash)
    .where('state', '=', 'held')
    .returning(['hash', 'size', 'type'])
    .executeTakeFirst()
  if (held) await keepUpload(tx, { ...held, name })
  return held !== undefined
}

async function keepUpload(tx: Tx, { hash, size, name }: FileWrite): Promise<void> {
  const cipher = await tx.cipher(tx.county)
  await tx.db
    .insertInto('file_upload')
    .values({
      county_id: tx.county,
      hash,
      by_user: tx.actor,
      name: cipher.seal(name, namePlace(hash, tx.actor)),
      size,
      at: tx.at,
    })
    .onConflict((conflict) => conflict.columns(['county_id', 'hash', 'by_user']).doNothing())
    .execute()
}

/** The held file under the name it was first sent with; null when it is not held. */
export async function getFile(
  reader: Reader,
  { county, hash }: FileKey,
): Promise<StoredFile | null> {
  const row = await reader.db
    .selectFrom('file')
    .innerJoin('file_upload', (join) =>
      join
        .onRef('file_upload.county_id', '=', 'file.county_id')
        .onRef('file_upload.hash', '=', 'file.hash'),
    )
    .select(['file.size', 'file.type', 'file_upload.name', 'by_user as by', 'at'])
    .where('file.county_id', '=', county)
    .where('file.hash', '=', hash)
    .where('file.state', '=', 'held')
    .orderBy('at')
    .orderBy('by_user')
    .executeTakeFirst()
  if (!row) return null
  const cipher = await reader.cipher(county)
  return { ...row, hash, name: cipher.unseal(row.name, namePlace(hash, row.by)) }
}

/** Whether this person sent the file, and it is held. */
export async function sentFile(
  reader: Reader,
  { county, hash, user }: FileKey & { readonly user: string },
): Promise<boolean> {
  const row = await reader.db
    .selectFrom('file_upload')
    .innerJoin('file', (join) =>
      join
        .onRef('file_upload.county_id', '=', 'file.county_id')
        .onRef('file_upload.hash', '=', 'file.hash'),
    )
    .select('file.hash')
    .where('file_upload.county_id', '=', county)
    .where('file_upload.hash', '=', hash)
    .where('by_user', '=', user)
    .where('state', '=', 'held')
    .executeTakeFirst()
  return row !== undefined
}

/** What one person has sent since an instant, for limits. */
export async function sentSince(
  reader: Reader,
  query: { readonly county: string; readonly user: string; readonly since: string },
): Promise<{ readonly files: number; readonly bytes: number }> {
  const row = await reader.db
    .selectFrom('file_upload')
    .select((eb) => [
      eb.fn.countAll<number | string>().as('files'),
      eb.fn.sum<number | string | null>('size').as('bytes'),
    ])
    .where('county_id', '=', query.county)
    .where('by_user', '=', query.user)
    .where('at', '>=', query.since)
    .executeTakeFirstOrThrow()
  return { files: Number(row.files), bytes: Number(row.bytes ?? 0) }
}

/** Held files that no submission or record names and nobody touched since `before`; at most `limit` hashes. */
export async function unnamedFiles(
  reader: Reader,
  query: { readonly county: string; readonly before: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await reader.db
    .selectFrom('file')
    .select('hash')
    .where('county_id', '=', query.county)
    .where('state', '=', 'held')
    .where('changed_at', '<', query.before)
    .where((eb) => eb.not(eb.exists(naming(reader))))
    .orderBy('hash')
    .limit(query.limit)
    .execute()
  return rows.map(({ hash }) => hash)
}

/**
 * Takes those of these files that still are unnamed and untouched since `before` out of the county. Their rows stay locked
 * until the transaction ends, so the bytes are removed inside it. Returns the hashes taken.
 */
export async function collectFiles(
  tx: Tx,
  { hashes, before }: { readonly hashes: readonly string[]; readonly before: string },
): Promise<readonly string[]> {
  if (hashes.length === 0) return []
  const rows = await tx.db
    .updateTable('file')
    .set({ state: 'collected', changed_at: tx.at })
    .where('county_id', '=', tx.county)
    .where('hash', 'in', [...hashes])
    .where('state', '=', 'held')
    .where('changed_at', '<', before)
    .where((eb) => eb.not(eb.exists(naming(tx))))
    .returning('hash')
    .execute()
  const taken = rows.map(({ hash }) => hash)
  if (taken.length > 0)
    await tx.db
      .deleteFrom('file_upload')
      .where('county_id', '=', tx.county)
      .where('hash', 'in', taken)
      .execute()
  return taken.toSorted()
}

function naming({ db }: Pick<Reader, 'db'>) {
  return db
    .selectFrom('file_reference')
    .select('file_reference.owner_id')
    .whereRef('file_reference.county_id', '=', sql.ref('file.county_id'))
    .whereRef('file_reference.hash', '=', sql.ref('file.hash'))
}

function namePlace(hash: string, user: string): string {
  return `file/${hash}/${user}#name`
}
