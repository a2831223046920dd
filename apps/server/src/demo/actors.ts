import { addUser, createCaller, type Services } from '@xiance/api'
import { cast, demoPassword, type CastMember } from './cast.ts'

export type Caller = ReturnType<typeof createCaller>

/** Signed-in callers by user name: every demo write goes through the real router as somebody. */
export interface Actors {
  readonly as: (username: string) => Caller
  /** Makes one more account, such as the clerk of another town. */
  readonly join: (
    member: Pick<CastMember, 'username' | 'name' | 'county' | 'role' | 'region'>,
  ) => Promise<Caller>
}

/** Makes the accounts of the cast. */
export async function actors(services: Services): Promise<Actors> {
  const callers = new Map<string, Caller>()
  const join: Actors['join'] = async ({ username, name, county, role, region }) => {
    const system = {
      user: { id: 'system', name: '演示脚本', username: 'system' },
      county,
      roles: [],
    }
    const { id } = await addUser(services, system, {
      username,
      password: demoPassword,
      name,
      memberships: [{ role, region }],
    })
    const caller = createCaller({ services, app: 'portal', user: { id, name, username } })
    callers.set(username, caller)
    return caller
  }
  for (const member of cast) await join(member)
  return {
    join,
    as: (username) => {
      const caller = callers.get(username)
      if (caller === undefined) throw new Error(`No demo account "${username}".`)
      return caller
    },
  }
}
