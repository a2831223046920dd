import { blindRows, recordPlace, revealed, writeContent } from './record-content.ts'
import type { Row } from '@xiance/expr'
import { StoreError } from './store-error.ts'
import type { Reader, Tx } from './store.ts'
import { setTokens } from './token.ts'

export interface StoredRecord {
  readonly register: string
  readonly id: string
  readonly revision: number
  readonly region: string
  /** Unsealed: the caller masks it where a name must not show. */
  readonly title: string
  readonly values: Row
  readonly groups: readonly string[]
  readonly createdAt: string
  readonly updatedAt: string
}

export interface RecordWrite {
  readonly register: string
  readonly id: string
  /** 0 creates. */
  readonly baseRevision: number
  readonly region: string
  readonly title: string
  /** Orders lists and is stored readable: never a private value. The id without one. */
  readonly sortKey?: string
  readonly values: Row
  /** Private leaves as field paths: `/head_name`, `/members/name`. */
  readonly private: readonly string[]
  /** Groups it is in, as the engine says today. */
  readonly groups?: readonly string[]
  /** The key fields' values as one text; unique in the register. */
  readonly key?: string
  /** Words it is found by; the title without. */
  readonly search?: string
  /** Field ids that this revision changed. */
  readonly changed?: readonly string[]
  readonly submission?: string | null
}

export interface RecordKey {
  readonly county: string
  readonly register: string
  readonly id: string
}

/** Creates or replaces a record and keeps the revision in its history; null when the base revision is stale. */
export async function saveRecord(tx: Tx, write: RecordWrite): Promise<StoredRecord | null> {
  const cipher = await tx.cipher(tx.county)
  const keyDigest =
    write.key === undefined ? null : cipher.blind(write.key, `key/${write.register}`)
  await refuseDuplicateKey(tx, write, keyDigest)
  const row = {
    revision: write.baseRevision + 1,
    region_id: write.region,
    title: cipher.seal(write.title, `${recordPlace(write)}#title`),
    sort_key: write.sortKey ?? write.id,
    content: writeContent(write, cipher),
    key_digest: keyDigest,
    updated_at: tx.at,
  }
  if (!(await putRow(tx, write, row))) return null
  await tx.db
    .insertInto('record_history')
    .values({
      county_id: tx.county,
      register: write.register,
      id: write.id,
      revision: row.revision,
      at: tx.at,
      by_user: tx.actor,
      submission_id: write.submission ?? null,
      changed: JSON.stringify(write.changed ?? []),
      content: row.content,
    })
    .execute()
  await setGroups(tx, { ...write, groups: write.groups ?? [] })
  await setBlindIndex(tx, write)
  await setTokens(tx, {
    source: `record/${write.register}`,
    owner: write.id,
    text: write.search ?? write.title,
  })
  return getRecord(tx, { county: tx.county, register: write.register, id: write.id })
}

/** The newest state with its private values revealed. */
export async function getRecord(reader: Reader, key: RecordKey): Promise<StoredRecord | null> {
  const row = await reader.db
    .selectFrom('record')
    .selectAll()
    .where('county_id', '=', key.county)
    .where('register', '=', key.register)
    .where('id', '=', key.id)
    .executeTakeFirst()
  if (!row) return null
  const [record] = await revealed(reader, [row], { county: key.county, reveal: true })
  return record ?? null
}

/** Replaces the groups a record is in, without a revision: the groups follow from its values and the day. */
export async function setGroups(
  tx: Tx,
  record: {
    readonly register: string
    readonly id: string
    readonly groups: readonly string[]
  },
): Promise<void> {
  await tx.db
    .deleteFrom('record_group')
    .where('county_id', '=', tx.county)
    .where('register', '=', record.register)
    .where('record_id', '=', record.id)
    .execute()
  const rows = [...new Set(record.groups)].map((group) => ({
    county_id: tx.county,
    register: record.register,
    group_id: group,
    record_id: record.id,
  }))
  if (rows.length > 0) await tx.db.insertInto('record_group').values(rows).execute()
}

async function putRow(
  tx: Tx,
  { register, id, baseRevision }: RecordWrite,
  row: {
    readonly revision: number
    readonly region_id: string
    readonly title: string
    readonly sort_key: string
    readonly content: string
    readonly key_digest: string | null
    readonly updated_at: string
  },
): Promise<boolean> {
  const saved =
    baseRevision === 0
      ? await tx.db
          .insertInto('record')
          .values({ county_id: tx.county, register, id, created_at: tx.at, ...row })
          .onConflict((conflict) => conflict.columns(['county_id', 'register', 'id']).doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await tx.db
          .updateTable('record')
          .set(row)
          .where('county_id', '=', tx.county)
          .where('register', '=', register)
          .where('id', '=', id)
          .where('revision', '=', baseRevision)
          .returning('revision')
          .executeTakeFirst()
  return saved !== undefined
}

async function refuseDuplicateKey(
  tx: Tx,
  write: RecordWrite,
  digest: string | null,
): Promise<void> {
  if (digest === null) return
  const other = await tx.db
    .selectFrom('record')
    .select('id')
    .where('county_id', '=', tx.county)
    .where('register', '=', write.register)
    .where('key_digest', '=', digest)
    .where('id', '<>', write.id)
    .executeTakeFirst()
  if (other) throw new StoreError('record.duplicate_key', { id: other.id })
}

async function setBlindIndex(tx: Tx, write: RecordWrite): Promise<void> {
  await tx.db
    .deleteFrom('blind_index')
    .where('county_id', '=', tx.county)
    .where('register', '=', write.register)
    .where('record_id', '=', write.id)
    .execute()
  const rows = blindRows(tx.county, write, await tx.cipher(tx.county))
  if (rows.length > 0) await tx.db.insertInto('blind_index').values(rows).execute()
}
