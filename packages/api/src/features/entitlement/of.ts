import { entitle } from '@xiance/engine'
import { textIn } from '@xiance/schema'
import { getRecord } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { rolesAt, worksAt } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { maskedTitle } from '../register/title.ts'
import { subjectRow } from '../submission/subject.ts'
import type { EntitlementAnswer } from './answers.ts'
import { earlierPayments } from './payments.ts'

/** What a record is still entitled to on a day, and what it was granted before, under the newest version: a view, frozen nowhere. */
export async function entitlementOf(
  services: Services,
  actor: Actor,
  input: { readonly record: string; readonly on?: string | undefined },
): Promise<EntitlementAnswer> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const { version, linked } = await publishedConfig(reader, services.configs, county)
    const { subsidies, registers, sources } = linked.config
    for (const register of registers.filter(({ id }) =>
      subsidies.some(({ about }) => about === id),
    )) {
      const record = await getRecord(reader, { county, register: register.id, id: input.record })
      if (record === null) continue
      await rolesAt(reader, actor, record.region)
      const on = input.on ?? (await countyDay(reader, services.clock, county))
      const before = await earlierPayments(reader, {
        county,
        register: register.id,
        record: record.id,
      })
      const full = await worksAt(reader, actor, record.region)
      return {
        version,
        record: { id: record.id, title: full ? record.title : maskedTitle(register, record.title) },
        entitlement: entitle(linked, subjectRow(record) ?? {}, {
          on,
          register: register.id,
          before,
        }),
        granted: before.map(({ subsidy, line, row, date, quantity, amount }) => ({
          subsidy,
          line,
          row,
          date,
          quantity,
          amount,
        })),
        sources: sources.map((source) => ({
          id: source.id,
          title: textIn(source.title, 'zh-CN'),
          number: source.number ?? null,
        })),
      }
    }
    throw new ApiError('record.not_found')
  })
}
