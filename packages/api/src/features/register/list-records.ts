import { formatValue, type LinkedConfig } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import type { Field, Register } from '@xiance/schema'
import type { Reader, StoredRecord } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import type { RegisterItem, RegisterPage } from './answers.ts'
import { maskRow } from './mask.ts'
import { plainText } from './plain-text.ts'
import { recordPage, type ListRecordsInput } from './record-page.ts'
import { maskedTitle, standsForRegion } from './title.ts'

/** One page of a register, cut to the actor's regions, private cells masked. */
export async function listRecords(
  services: Services,
  actor: Actor,
  input: ListRecordsInput,
): Promise<RegisterPage> {
  return services.store.read(async (reader) => {
    const { linked, register, page } = await recordPage(services, reader, { actor, input })
    const records = page.items
    return {
      ...page,
      items: await itemsOf(reader, { county: actor.county, linked, register, records }),
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
