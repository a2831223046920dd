import type { Selectable } from 'kysely'
import type { Cipher } from './encryption/cipher.ts'
import { privateLeaves, sealRow, unsealRow } from './encryption/sealed-row.ts'
import type { RecordWrite, StoredRecord } from './record.ts'
import type { Reader } from './store.ts'
import type { RecordTables } from './tables/record-tables.ts'

/** Where the sealed values of a record are bound to. */
export function recordPlace({
  register,
  id,
}: {
  readonly register: string
  readonly id: string
}): string {
  return `record/${register}/${id}`
}

export function writeContent(write: RecordWrite, cipher: Cipher): string {
  return sealRow(write.values, write.private, { cipher, place: recordPlace(write) })
}

/** Rows as the outside sees them, with private values shown or hidden. */
export async function revealed(
  reader: Reader,
  rows: readonly Selectable<RecordTables['record']>[],
  { county, reveal }: { readonly county: string; readonly reveal: boolean },
): Promise<readonly StoredRecord[]> {
  if (rows.length === 0) return []
  const cipher = await reader.cipher(county)
  const groups = await groupsOfRecords(reader, rows, county)
  return rows.map((row) => ({
    register: row.register,
    id: row.id,
    revision: row.revision,
    region: row.region_id,
    title: cipher.unseal(row.title, `${recordPlace(row)}#title`),
    values: unsealRow(row.content, { cipher, place: recordPlace(row), reveal }),
    groups: groups.get(row.id) ?? [],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }))
}

/** One row for each distinct private value, by field path. */
export function blindRows(county: string, write: RecordWrite, cipher: Cipher) {
  const leaves = privateLeaves(write.values, write.private)
  const distinct = new Map(
    leaves.map(({ path, value }) => {
      const digest = cipher.blind(value, `blind/${write.register}${path}`)
      return [`${path} ${digest}`, { path, digest }]
    }),
  )
  return [...distinct.values()].map(({ path, digest }) => ({
    county_id: county,
    register: write.register,
    field: path,
    digest,
    record_id: write.id,
  }))
}

async function groupsOfRecords(
  reader: Reader,
  rows: readonly { readonly register: string; readonly id: string }[],
  county: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await reader.db
    .selectFrom('record_group')
    .select(['group_id', 'record_id'])
    .where('county_id', '=', county)
    .where('register', '=', rows[0]?.register ?? '')
    .where(
      'record_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('group_id')
    .execute()
  const groups = new Map<string, string[]>()
  for (const { record_id, group_id } of found) {
    const list = groups.get(record_id) ?? []
    list.push(group_id)
    groups.set(record_id, list)
  }
  return groups
}
