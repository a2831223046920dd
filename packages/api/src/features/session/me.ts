import { textIn } from '@xiance/schema'
import { membershipsOf } from '@xiance/store'
import { actorIn } from '../../access/actor.ts'
import { publishedConfig } from '../../config-cache.ts'
import type { SignedInUser } from '../../context.ts'
import { countyDay } from '../../county-day.ts'
import type { Services } from '../../services.ts'
import type { Me, MembershipAnswer } from './answers.ts'

/** Who is signed in and what he may do where. */
export async function me(services: Services, user: SignedInUser): Promise<Me> {
  const mine = await services.store.read((reader) => membershipsOf(reader, user.id))
  const counties = [...new Set(mine.map(({ county }) => county))]
  const memberships = await Promise.all(
    counties.map((county) => membershipsIn(services, user, county)),
  )
  return { user, demo: services.demo !== null, memberships: memberships.flat() }
}

async function membershipsIn(
  services: Services,
  user: SignedInUser,
  county: string,
): Promise<readonly MembershipAnswer[]> {
  const actor = await actorIn(services, user, county)
  return services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, county)
    const today = await countyDay(reader, services.clock, county)
    return actor.roles.map(({ role, region, organ, modes }) => ({
      county,
      countyTitle: textIn(linked.config.title, 'zh-CN'),
      role,
      roleTitle: textIn(linked.config.roles.find(({ id }) => id === role)?.title ?? role, 'zh-CN'),
      region: region.id,
      regionName: region.name,
      level: region.level,
      organ,
      modes,
      today,
    }))
  })
}
