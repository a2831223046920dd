import type { Reader, Tx } from './store.ts'

export interface County {
  readonly id: string
  readonly title: string
  /** The day it is in a demo county; null: the real day. */
  readonly demoClock: string | null
  readonly demo: boolean
}

/** Founds the county of the transaction: its row, its keys and the start of its audit chain. Once per county. */
export async function createCounty(
  tx: Tx,
  county: { readonly title: string; readonly demo?: boolean },
): Promise<County> {
  const { dataKey, indexKey } = tx.wrapKeys()
  const demo = county.demo ?? false
  await tx.db
    .insertInto('county')
    .values({
      county_id: tx.county,
      title: county.title,
      demo_clock: null,
      demo: demo ? 1 : 0,
      created_at: tx.at,
      data_key: dataKey,
      index_key: indexKey,
    })
    .execute()
  await tx.db
    .insertInto('audit_head')
    .values({ county_id: tx.county, seq: 0, hash: '0'.repeat(64) })
    .execute()
  return { id: tx.county, title: county.title, demoClock: null, demo }
}

export async function getCounty(reader: Reader, county: string): Promise<County | null> {
  const row = await reader.db
    .selectFrom('county')
    .select(['county_id', 'title', 'demo_clock', 'demo'])
    .where('county_id', '=', county)
    .executeTakeFirst()
  return row ? countyOf(row) : null
}

/** All counties by id; counties are few. */
export async function listCounties(reader: Reader): Promise<readonly County[]> {
  const rows = await reader.db
    .selectFrom('county')
    .select(['county_id', 'title', 'demo_clock', 'demo'])
    .orderBy('county_id')
    .execute()
  return rows.map(countyOf)
}

/** Sets the demo day, or frees it with null. */
export async function setClock(tx: Tx, today: string | null): Promise<void> {
  await tx.db
    .updateTable('county')
    .set({ demo_clock: today })
    .where('county_id', '=', tx.county)
    .execute()
}

/** Wraps the county's keys with the current key-encryption key; no ciphertext changes. */
export async function rewrapKeys(tx: Tx): Promise<void> {
  const row = await tx.db
    .selectFrom('county')
    .select(['data_key as dataKey', 'index_key as indexKey'])
    .where('county_id', '=', tx.county)
    .executeTakeFirstOrThrow()
  const { dataKey, indexKey } = tx.wrapKeys(row)
  await tx.db
    .updateTable('county')
    .set({ data_key: dataKey, index_key: indexKey })
    .where('county_id', '=', tx.county)
    .execute()
}

function countyOf(row: {
  county_id: string
  title: string
  demo_clock: string | null
  demo: number
}): County {
  return {
    id: row.county_id,
    title: row.title,
    demoClock: row.demo_clock,
    demo: row.demo === 1,
  }
}
