import type { Row } from '@xiance/expr'
import type { Checklist, ResolvedConfig } from '@xiance/schema'
import { getRecord, getRegion, type Reader } from '@xiance/store'
import { ApiError } from '../../error/api-error.ts'
import { maskRow } from '../register/mask.ts'
import { maskedTitle } from '../register/title.ts'

/** What a checklist is answered about: a record, or a region of its level. */
export interface Subject {
  readonly id: string
  /** Masked where it is a person's name. */
  readonly title: string
  readonly region: string
  readonly values: Row
}

export async function findSubject(
  reader: Reader,
  {
    county,
    config,
    checklist,
    id,
  }: {
    readonly county: string
    readonly config: ResolvedConfig
    readonly checklist: Checklist
    readonly id: string
  },
): Promise<Subject> {
  const register = config.registers.find((one) => one.id === checklist.about)
  if (register !== undefined) {
    const record = await getRecord(reader, { county, register: register.id, id })
    if (record === null) throw new ApiError('record.not_found')
    return {
      id,
      title: maskedTitle(register, record.title),
      region: record.region,
      values: record.values,
    }
  }
  const region = await getRegion(reader, { county, id })
  if (region === null || region.level !== checklist.about) throw new ApiError('record.not_found')
  return { id, title: region.name, region: id, values: {} }
}

/** The subject's values as this list of fields may be shown to somebody who does not work there. */
export function maskedValues(config: ResolvedConfig, checklist: Checklist, values: Row): Row {
  return maskRow(config.registers.find(({ id }) => id === checklist.about)?.fields ?? [], values)
}
