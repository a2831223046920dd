import { getRegion, membershipsOf, type Region } from '@xiance/store'
import { publishedConfig } from '../config-cache.ts'
import type { SignedInUser } from '../context.ts'
import { ApiError } from '../error/api-error.ts'
import type { Mode } from '../features/session/answers.ts'
import type { Services } from '../services.ts'
import { reachOf } from './modes.ts'

/** One role of the person asking, at one region. */
export interface ActorRole {
  readonly role: string
  readonly region: Region
  readonly organ: string | null
  readonly modes: readonly Mode[]
  readonly writes: boolean
}

/** Who asks, in one county. */
export interface Actor {
  readonly user: SignedInUser
  readonly county: string
  readonly roles: readonly ActorRole[]
}

/** The user as a member of the county; refused when he is none. */
export async function actorIn(
  services: Services,
  user: SignedInUser,
  county: string,
): Promise<Actor> {
  return services.store.read(async (reader) => {
    const memberships = (await membershipsOf(reader, user.id)).filter(
      (membership) => membership.county === county,
    )
    if (memberships.length === 0) throw new ApiError('auth.forbidden')
    const { linked } = await publishedConfig(reader, services.configs, county)
    const roles: ActorRole[] = []
    for (const { role, region, organ } of memberships) {
      const at = await getRegion(reader, { county, id: region })
      if (at !== null) roles.push({ role, region: at, organ, ...reachOf(linked.config, role) })
    }
    if (roles.length === 0) throw new ApiError('auth.forbidden')
    return { user, county, roles }
  })
}

/** Refuses whoever has no role with this mode. */
export function requireMode(actor: Actor, mode: Mode): void {
  if (!actor.roles.some(({ modes }) => modes.includes(mode))) throw new ApiError('auth.forbidden')
}
