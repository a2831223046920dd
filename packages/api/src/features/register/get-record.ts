import { getRecord as storedRecord, recordHistory } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { rolesAt, worksAt } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import { userNames } from '../../user-names.ts'
import type { RecordAnswer } from './answers.ts'
import { groupsSince } from './field-history.ts'
import { findRegister } from './find-register.ts'
import { maskRow } from './mask.ts'
import { maskedTitle } from './title.ts'

/** One record with its history; private values in full only for who works at its village or township. */
export async function getRecord(
  services: Services,
  actor: Actor,
  input: { readonly register: string; readonly id: string },
): Promise<RecordAnswer> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, county)
    const register = findRegister(linked.config, input.register)
    const record = await storedRecord(reader, { county, register: register.id, id: input.id })
    if (record === null) throw new ApiError('record.not_found')
    await rolesAt(reader, actor, record.region)
    const full = await worksAt(reader, actor, record.region)
    const today = await countyDay(reader, services.clock, county)
    const history = await recordHistory(reader, { county, register: register.id, id: record.id })
    const names = await userNames(
      reader,
      history.map(({ by }) => by),
    )
    return {
      id: record.id,
      revision: record.revision,
      region: record.region,
      regionName:
        (await regionNames(reader, county, [record.region])).get(record.region) ?? record.region,
      title: full ? record.title : maskedTitle(register, record.title),
      values: full ? record.values : maskRow(register.fields, record.values),
      masked: !full,
      groups: record.groups,
      groupsSince: groupsSince(register, record.values, today),
      history: history.map((change) => ({ ...change, by: names.get(change.by) ?? change.by })),
    }
  })
}
