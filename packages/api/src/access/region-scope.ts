import { getRegion, regionAncestors, type Reader, type Region } from '@xiance/store'
import { ApiError } from '../error/api-error.ts'
import { outermost } from '../page-across.ts'
import type { Actor, ActorRole } from './actor.ts'

/** The actor's roles that reach this region; refused when none does, also for a region that is not there. */
export async function rolesAt(
  reader: Reader,
  actor: Actor,
  region: string,
): Promise<readonly [ActorRole, ...ActorRole[]]> {
  const trunk = await regionAncestors(reader, { county: actor.county, id: region })
  const [first, ...rest] = actor.roles.filter((role) =>
    trunk.some(({ id }) => id === role.region.id),
  )
  if (first === undefined)
    throw new ApiError('region.outside', {
      problems: [{ code: 'region.outside', path: '/region', params: { region } }],
    })
  return [first, ...rest]
}

/** Those of them that may change business data; refused when none may. */
export async function writingRolesAt(
  reader: Reader,
  actor: Actor,
  region: string,
): Promise<readonly [ActorRole, ...ActorRole[]]> {
  const [first, ...rest] = (await rolesAt(reader, actor, region)).filter(({ writes }) => writes)
  if (first === undefined) throw new ApiError('auth.forbidden')
  return [first, ...rest]
}

/** The regions a list is cut to: the one asked for, once it is inside the actor's, else all of the actor's. */
export async function listScope(
  reader: Reader,
  actor: Actor,
  region: string | undefined,
): Promise<readonly string[]> {
  if (region === undefined)
    return outermost(reader, actor.county, [...new Set(actor.roles.map((role) => role.region.id))])
  await rolesAt(reader, actor, region)
  return [region]
}

/** The region, once it is inside the actor's. */
export async function regionInScope(reader: Reader, actor: Actor, id: string): Promise<Region> {
  await rolesAt(reader, actor, id)
  const region = await getRegion(reader, { county: actor.county, id })
  if (region === null) throw new ApiError('region.not_found', { params: { region: id } })
  return region
}

/** The region, once it is inside the actor's or holds it: totals may be read upwards, for a town is measured against its county's targets. */
export async function regionAround(reader: Reader, actor: Actor, id: string): Promise<Region> {
  const { county } = actor
  for (const { region } of actor.roles) {
    const above = await regionAncestors(reader, { county, id: region.id })
    const found = above.find((one) => one.id === id)
    if (found !== undefined) return found
  }
  return regionInScope(reader, actor, id)
}

/** Whether a role of the actor reaches this region. */
export async function reaches(reader: Reader, actor: Actor, region: string): Promise<boolean> {
  const trunk = await regionAncestors(reader, { county: actor.county, id: region })
  return actor.roles.some((role) => trunk.some(({ id }) => id === role.region.id))
}

/** Whether private values of a record there are shown in full: to who works at that very region or the one right above. */
export async function worksAt(reader: Reader, actor: Actor, region: string): Promise<boolean> {
  const near = (await regionAncestors(reader, { county: actor.county, id: region })).slice(0, 2)
  return actor.roles.some((role) => role.writes && near.some(({ id }) => id === role.region.id))
}
