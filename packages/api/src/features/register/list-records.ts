import { formatValue, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Register } from '@xiance/schema'
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
import { maskedTitle } from './title.ts'

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
  const names = await regionNames(
    reader,
    county,
    records.map(({ region }) => region),
  )
  return records.map((record) => ({
    id: record.id,
    revision: record.revision,
    region: record.region,
    regionName: names.get(record.region) ?? record.region,
    title: maskedTitle(register, record.title),
    cells: cellsOf(linked, register, maskRow(register.fields, record.values)),
    groups: record.groups,
  }))
}

function cellsOf(
  linked: LinkedConfig,
  register: Register,
  values: Row,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    register.fields.map((field) => [field.id, cellText(linked, field, values)]),
  )
}

function cellText(
  linked: LinkedConfig,
  field: Register['fields'][number],
  values: Row,
): string | null {
  const value = values[field.id] ?? null
  if (value === null) return null
  return field.private === undefined ? formatValue(field, value, 'zh-CN', linked) : plainText(value)
}
