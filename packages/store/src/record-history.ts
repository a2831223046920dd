import { unsealRow } from './encryption/sealed-row.ts'
import { recordPlace } from './record-content.ts'
import type { RecordKey } from './record.ts'
import type { Row } from '@xiance/expr'
import type { Reader } from './store.ts'

export interface RecordRevision {
  readonly revision: number
  readonly at: string
  readonly by: string
  readonly submission: string | null
  /** Field ids. */
  readonly changed: readonly string[]
}

/** Every revision of a record, the newest first, without values. */
export async function recordHistory(
  reader: Reader,
  key: RecordKey,
): Promise<readonly RecordRevision[]> {
  const rows = await reader.db
    .selectFrom('record_history')
    .select(['revision', 'at', 'by_user as by', 'submission_id as submission', 'changed'])
    .where('county_id', '=', key.county)
    .where('register', '=', key.register)
    .where('id', '=', key.id)
    .orderBy('revision', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, changed: JSON.parse(row.changed) as readonly string[] }))
}

/** The values as they stood after one revision, private ones revealed. */
export async function recordAt(
  reader: Reader,
  key: RecordKey & { readonly revision: number },
): Promise<Row | null> {
  const row = await reader.db
    .selectFrom('record_history')
    .select('content')
    .where('county_id', '=', key.county)
    .where('register', '=', key.register)
    .where('id', '=', key.id)
    .where('revision', '=', key.revision)
    .executeTakeFirst()
  if (!row) return null
  const cipher = await reader.cipher(key.county)
  return unsealRow(row.content, { cipher, place: recordPlace(key), reveal: true })
}
