import { formatValue, type LinkedConfig } from '@xiance/engine'
import type { LedgerCell, LedgerColumn } from '@xiance/exchange'
import type { Row } from '@xiance/expr'
import { textIn, unitLabel, type Field } from '@xiance/schema'
import type { Reader, StoredRecord } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import { exportRows, ledgerFile, type LedgerFile } from '../../ledger-file.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { maskRow } from './mask.ts'
import { plainText } from './plain-text.ts'
import { recordPage, type ListRecordsInput, type RecordPage } from './record-page.ts'
import { standsForRegion } from './title.ts'

export type ExportRecordsInput = Omit<ListRecordsInput, 'cursor' | 'limit'>

/** The whole filtered list as an Excel file: masked like the list, numbers as numbers, blank as blank; leaves an audit entry. */
export async function exportRecords(
  services: Services,
  actor: Actor,
  input: ExportRecordsInput,
): Promise<LedgerFile> {
  const { county } = actor
  const { table, on } = await services.store.read(async (reader) => {
    const { first, records } = await allRecords(services, reader, { actor, input })
    const today = await countyDay(reader, services.clock, county)
    const fields = first.register.fields.filter(({ rows }) => rows === undefined)
    const names = await placeNames(reader, { county, linked: first.linked, fields, records })
    return {
      on: today,
      table: {
        title: textIn(first.register.title, 'zh-CN'),
        columns: [{ title: '所在地区' }, ...fields.map((field) => columnOf(first.linked, field))],
        rows: records.map(({ region, values }) => {
          const shown = maskRow(fields, values)
          return [
            names.get(region) ?? region,
            ...fields.map((field) => cellOf(first.linked, field, { values: shown, names })),
          ]
        }),
        notes: notesOf(services, first, today),
      },
    }
  })
  await writeAs(services, actor, async (tx) => {
    await Promise.resolve()
    tx.audit({
      action: 'register.export',
      subject: `register/${input.register}`,
      detail: {
        region: input.region ?? null,
        group: input.group ?? null,
        rows: table.rows.length,
      },
    })
  })
  return ledgerFile(table, on)
}

async function allRecords(
  services: Services,
  reader: Reader,
  { actor, input }: { readonly actor: Actor; readonly input: ExportRecordsInput },
): Promise<{ readonly first: RecordPage; readonly records: readonly StoredRecord[] }> {
  const limit = 200
  const first = await recordPage(services, reader, { actor, input: { ...input, limit } })
  if (first.page.total > exportRows)
    throw new ApiError('register.export_too_long', {
      params: { total: first.page.total, max: exportRows },
    })
  const records = [...first.page.items]
  for (let cursor = first.page.next; cursor !== null;) {
    const { page } = await recordPage(services, reader, {
      actor,
      input: { ...input, limit, cursor },
    })
    records.push(...page.items)
    cursor = page.next
  }
  return { first, records }
}

interface Places {
  readonly county: string
  readonly linked: LinkedConfig
  readonly fields: readonly Field[]
  readonly records: readonly StoredRecord[]
}

function placeNames(
  reader: Reader,
  { county, linked, fields, records }: Places,
): Promise<ReadonlyMap<string, string>> {
  const places = fields.filter((field) => standsForRegion(linked, field))
  const named = records.flatMap(({ region, values }) => [
    region,
    ...places.map(({ id }) => plainText(values[id])).filter((id) => id !== ''),
  ])
  return regionNames(reader, county, [...new Set(named)])
}

function columnOf(linked: LinkedConfig, field: Field): LedgerColumn {
  const title = textIn(field.title, 'zh-CN')
  return field.unit === undefined
    ? { title }
    : { title, unit: unitLabel(linked.config, field.unit) }
}

function cellOf(
  linked: LinkedConfig,
  field: Field,
  { values, names }: { readonly values: Row; readonly names: ReadonlyMap<string, string> },
): LedgerCell {
  const value = values[field.id] ?? null
  if (value === null || typeof value === 'number') return value
  return field.private === undefined
    ? formatValue(field, value, 'zh-CN', linked, (id) => names.get(id))
    : plainText(value)
}

function notesOf(services: Services, { version }: RecordPage, today: string): readonly string[] {
  const made = `截至 ${today},配置第 ${version} 版;姓名、电话、账号已脱敏`
  return services.demo === null ? [made] : [made, '演示数据·合成']
}
