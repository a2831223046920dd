import { formatValue, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Field, Register } from '@xiance/schema'
import { listRecords as storedRecords, type Reader, type StoredRecord } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { listScope } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { pageAcross } from '../../page-across.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import type { RegisterItem, RegisterPage } from './answers.ts'
import { findRegister } from './find-register.ts'
import { maskRow } from './mask.ts'
import { plainText } from './plain-text.ts'
import { maskedTitle, standsForRegion } from './title.ts'

export interface ListRecordsInput {
  readonly register: string
  readonly region?: string | undefined
  readonly search?: string | undefined
  readonly group?: string | undefined
  readonly sort?: { readonly field: string; readonly desc: boolean } | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** One page of a register, cut to the actor's regions, private cells masked. */
export async function listRecords(
  services: Services,
  actor: Actor,
  input: ListRecordsInput,
): Promise<RegisterPage> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, county)
    const register = findRegister(linked.config, input.register)
    const sort = register.fields.some(
      ({ id, private: secret }) => id === input.sort?.field && secret === undefined,
    )
      ? input.sort
      : undefined
    const page = await pageAcross(
      await listScope(reader, actor, input.region),
      input,
      (within, part) =>
        storedRecords(reader, {
          county,
          register: register.id,
          within,
          search: input.search,
          group: input.group,
          sort,
          reveal: true,
          ...part,
        }),
    )
    return {
      ...page,
      items: await itemsOf(reader, { county, linked, register, records: page.items }),
    }
  })
}

interface Listed {
  readonly county: string
  readonly linked: LinkedConfig
  readonly register: Register
  readonly records: readonly StoredRecord[]
}

async function itemsOf(
  reader: Reader,
  { county, linked, register, records }: Listed,
): Promise<readonly RegisterItem[]> {
  const places = register.fields.filter((field) => standsForRegion(linked, field))
  const named = records.flatMap(({ region, values }) => [
    region,
    ...places.map(({ id }) => plainText(values[id])).filter((id) => id !== ''),
  ])
  const names = await regionNames(reader, county, named)
  const cell = cellText(linked, names)
  return records.map((record) => {
    const shown = maskRow(register.fields, record.values)
    return {
      id: record.id,
      revision: record.revision,
      region: record.region,
      regionName: names.get(record.region) ?? record.region,
      title: maskedTitle(register, record.title),
      cells: Object.fromEntries(register.fields.map((field) => [field.id, cell(field, shown)])),
      groups: record.groups,
    }
  })
}

function cellText(linked: LinkedConfig, names: ReadonlyMap<string, string>) {
  return (field: Field, values: Row): string | null => {
    const value = values[field.id] ?? null
    if (value === null) return null
    return field.private === undefined
      ? formatValue(field, value, 'zh-CN', linked, (id) => names.get(id))
      : plainText(value)
  }
}
