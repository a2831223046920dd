import { randomBytes } from 'node:crypto'
import { addUser, giveRoles, type Services } from '@xiance/api'
import { overItsBase } from './seed/base-config.ts'
import type { CountySeed } from './seed/county-seeds.ts'

export interface FirstAdministrator {
  readonly username: string
  readonly password: string
}

/** Makes one account that manages every founded county, with a password made by chance and shown once. */
export async function firstAdministrator(
  services: Services,
  counties: readonly CountySeed[],
): Promise<FirstAdministrator> {
  const account = {
    username: 'admin',
    password: randomBytes(9).toString('base64url'),
    name: '系统管理员',
  }
  const user = { id: 'system', name: '系统', username: 'system' }
  let id: string | null = null
  for (const { config, regions } of counties) {
    const role = overItsBase(config).roles.find((one) => one.id.endsWith('_it'))
    const region = regions.find(({ level }) => level === role?.at)
    if (role === undefined || region === undefined) continue
    const actor = { user, county: config.id, roles: [] }
    const memberships = [{ role: role.id, region: region.id }]
    if (id === null) id = (await addUser(services, actor, { ...account, memberships })).id
    else await giveRoles(services, actor, { user: id, memberships })
  }
  return account
}
