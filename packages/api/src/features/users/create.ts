import { addMembership, getRegion } from '@xiance/store'
import { requireMode, type Actor } from '../../access/actor.ts'
import { rolesAt } from '../../access/region-scope.ts'
import { publishedConfig } from '../../config-cache.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import type { CreateInput } from './inputs.ts'

export type NewUser = Omit<CreateInput, 'county'>

/** Makes an account with its roles; by who keeps the config, inside his own region: an auditor manages too, but only looks. */
export async function createUser(
  services: Services,
  actor: Actor,
  input: NewUser,
): Promise<{ readonly id: string }> {
  requireMode(actor, 'config')
  const keeper = { ...actor, roles: actor.roles.filter(({ modes }) => modes.includes('config')) }
  await services.store.read(async (reader) => {
    for (const { region } of input.memberships) await rolesAt(reader, keeper, region)
  })
  return addUser(services, actor, input)
}

/** The same without asking who does it: seeds and the first administrator. */
export async function addUser(
  services: Services,
  actor: Actor,
  input: NewUser,
): Promise<{ readonly id: string }> {
  await requireRolesAndRegions(services, actor.county, input)
  const id = await services.accounts.create(input)
  if (id === null)
    throw new ApiError('users.username_taken', { params: { username: input.username } })
  await giveRoles(services, actor, { user: id, memberships: input.memberships })
  return { id }
}

/** Adds roles to an account that exists already. */
export async function giveRoles(
  services: Services,
  actor: Actor,
  { user, memberships }: { readonly user: string; readonly memberships: NewUser['memberships'] },
): Promise<void> {
  await writeAs(services, actor, async (tx) => {
    for (const { role, region, organ } of memberships)
      await addMembership(tx, { user, role, region, organ: organ ?? null })
    tx.audit({ action: 'users.create', subject: `user/${user}`, detail: { memberships } })
  })
}

async function requireRolesAndRegions(
  services: Services,
  county: string,
  { memberships }: NewUser,
): Promise<void> {
  await services.store.read(async (reader) => {
    const { linked } = await publishedConfig(reader, services.configs, county)
    for (const { role, region } of memberships) {
      const at = await getRegion(reader, { county, id: region })
      const fits = linked.config.roles.some(
        (definition) => definition.id === role && definition.at === at?.level,
      )
      if (!fits) throw new ApiError('users.role_unknown', { params: { role: `${role}@${region}` } })
    }
  })
}
