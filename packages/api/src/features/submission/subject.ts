import type { Row } from '@xiance/expr'
import type { Form, ResolvedConfig } from '@xiance/schema'
import { getRecord, type Reader, type StoredRecord } from '@xiance/store'
import { ApiError } from '../../error/api-error.ts'
import { subjectRegister } from './find-form.ts'

export interface SubjectQuery {
  readonly county: string
  readonly config: ResolvedConfig
  readonly form: Form
  readonly record: string | null | undefined
}

/** The record a form is about; null when none is named or the form is about no register. */
export async function subjectOf(
  reader: Reader,
  { county, config, form, record }: SubjectQuery,
): Promise<StoredRecord | null> {
  const register = subjectRegister(config, form)
  if (record === null || record === undefined) return null
  if (register === undefined) throw new ApiError('record.not_found')
  const found = await getRecord(reader, { county, register: register.id, id: record })
  if (found === null) throw new ApiError('record.not_found')
  return found
}

/** The record as formulas read it: with its own id and place. */
export function subjectRow(record: StoredRecord | null): Row | null {
  return record === null ? null : { ...record.values, _id: record.id, _region: record.region }
}
