import { textIn } from '@xiance/schema'
import type { Actor } from '../../access/actor.ts'
import { publishedConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import type { Services } from '../../services.ts'
import type { CountyInfo } from './answers.ts'

/** The county's own words, levels, roles and documents. */
export async function countyInfo(services: Services, { county }: Actor): Promise<CountyInfo> {
  return services.store.read(async (reader) => {
    const { version, hash, linked } = await publishedConfig(reader, services.configs, county)
    const { title, terms, levels, roles, sources } = linked.config
    return {
      id: county,
      title: textIn(title, 'zh-CN'),
      today: await countyDay(reader, services.clock, county),
      version,
      hash,
      terms: Object.fromEntries(
        Object.entries(terms).map(([id, text]) => [id, textIn(text, 'zh-CN')]),
      ),
      levels: levels.map((level) => ({ id: level.id, title: textIn(level.title, 'zh-CN') })),
      roles: roles.map((role) => ({
        id: role.id,
        title: textIn(role.title, 'zh-CN'),
        at: role.at,
      })),
      demo: services.demo !== null,
      sources: sources.map((source) => ({
        id: source.id,
        title: textIn(source.title, 'zh-CN'),
        number: source.number ?? null,
        date: source.date ?? null,
      })),
    }
  })
}
