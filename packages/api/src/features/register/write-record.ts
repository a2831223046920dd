import { answeredFiles, groupsOf, withComputed, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Field, Register } from '@xiance/schema'
import { saveRecord, StoreError, type StoredRecord, type Tx } from '@xiance/store'
import { ApiError } from '../../error/api-error.ts'
import { nameFiles } from '../file/name-files.ts'
import { plainText } from './plain-text.ts'
import { privatePaths } from './private-paths.ts'
import { recordTitle } from './title.ts'

export interface RecordChangeWrite {
  readonly linked: LinkedConfig
  readonly register: Register
  readonly id: string
  readonly baseRevision: number
  readonly region: string
  readonly values: Row
  readonly before: Row
  /** Day its groups are read at. */
  readonly today: string
  readonly submission: string | null
}

/** Writes a whole record with what is derived from it: title, groups, search words, changed fields. */
export async function writeRecord(tx: Tx, write: RecordChangeWrite): Promise<StoredRecord> {
  const { linked, register, id, baseRevision, region, before, today, submission } = write
  const values = withComputed(linked, register.id, write.values, { today })
  const key = register.key.map((field) => plainText(values[field])).join('·')
  const open = register.key.filter(
    (field) => register.fields.find((one) => one.id === field)?.private === undefined,
  )
  const title = await recordTitle(tx, { county: tx.county, linked, register, values })
  const saved = await orRefuseDuplicate(key, () =>
    saveRecord(tx, {
      register: register.id,
      id,
      baseRevision,
      region,
      title,
      sortKey: open.map((field) => plainText(values[field])).join('·'),
      values,
      private: privatePaths(register.fields),
      groups: groupsOf(linked, register.id, values, today),
      key,
      search: [title, ...searchWords(register.fields, values), key].join(' '),
      changed: changedFields(before, values),
      submission,
    }),
  )
  if (saved === null) throw new ApiError('submission.stale', { current: { record: id } })
  const owner = { source: 'record', register: register.id, id } as const
  await nameFiles(tx, owner, answeredFiles(register.fields, values))
  return saved
}

/** Ids of the fields whose values differ. */
function changedFields(before: Row, after: Row): readonly string[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return ids
    .filter((id) => !id.startsWith('_'))
    .filter((id) => JSON.stringify(before[id] ?? null) !== JSON.stringify(after[id] ?? null))
    .toSorted()
}

/** What people search by: names and short texts in full, the last four of numbers. */
function searchWords(fields: readonly Field[], row: Row): readonly string[] {
  return fields.flatMap((field) => {
    const value = row[field.id]
    if (field.rows !== undefined && Array.isArray(value))
      return (value as readonly Row[]).flatMap((inner) => searchWords(field.rows ?? [], inner))
    if (typeof value !== 'string' || value.length > 40) return []
    const free = field.private === undefined && field.list === undefined && field.to === undefined
    if (field.private === 'name' || free) return [value]
    return field.private === 'idNumber' || field.private === 'phone' ? [value.slice(-4)] : []
  })
}

async function orRefuseDuplicate<T>(key: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === 'record.duplicate_key')
      throw new ApiError('record.exists', { params: { key }, cause })
    throw cause
  }
}
