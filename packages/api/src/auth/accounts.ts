import { betterAuth } from 'better-auth'
import { authOptions, type AuthDatabase } from './auth-options.ts'

export interface NewAccount {
  readonly username: string
  readonly password: string
  readonly name: string
}

/** Owner of user accounts; the only way one comes into being. */
export interface Accounts {
  /** Gives the user's id, null when the username is taken. */
  readonly create: (account: NewAccount) => Promise<string | null>
  readonly idOf: (username: string) => Promise<string | null>
  /** Names by user id, for lists that say who did something. */
  readonly names: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

export function createAccounts({
  database,
  secret,
}: {
  readonly database: AuthDatabase
  readonly secret: string
}): Accounts {
  const auth = betterAuth(authOptions({ app: 'admin', database, secret }))
  const findByUsername = async (username: string) => {
    const { adapter } = await auth.$context
    return adapter.findOne<{ id: string }>({
      model: 'user',
      where: [{ field: 'username', value: username.toLowerCase() }],
    })
  }
  return Object.freeze({
    create: async ({ username, password, name }: NewAccount) => {
      const context = await auth.$context
      if ((await findByUsername(username)) !== null) return null
      const hash = await context.password.hash(password)
      const user = await context.internalAdapter.createUser(
        { name, username, email: `${username.toLowerCase()}@users.invalid`, emailVerified: true },
        { method: 'admin' },
      )
      await context.internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: hash,
      })
      return user.id
    },
    idOf: async (username: string) => (await findByUsername(username))?.id ?? null,
    names: async (ids: readonly string[]) => {
      if (ids.length === 0) return new Map<string, string>()
      const { adapter } = await auth.$context
      const users = await adapter.findMany<{ id: string; name: string }>({
        model: 'user',
        where: [{ field: 'id', operator: 'in', value: [...new Set(ids)] }],
        limit: 1000,
      })
      return new Map(users.map((user) => [user.id, user.name]))
    },
  })
}
