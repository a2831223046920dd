import type { Reader } from './store.ts'

export interface User {
  readonly id: string
  readonly name: string
  readonly username: string | null
}

/** The users with these ids, in no order; unknown ids are left out. */
export async function usersById(reader: Reader, ids: readonly string[]): Promise<readonly User[]> {
  if (ids.length === 0) return []
  return reader.db
    .selectFrom('auth_user')
    .select(['id', 'name', 'username'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
}

export async function userByName(reader: Reader, username: string): Promise<User | null> {
  const row = await reader.db
    .selectFrom('auth_user')
    .select(['id', 'name', 'username'])
    .where('username', '=', username)
    .executeTakeFirst()
  return row ?? null
}
