import { usersById, type Reader } from '@xiance/store'

/** Names by user id, for saying who did something. */
export async function userNames(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const users = await usersById(reader, [...new Set(ids)])
  return new Map([['system', '系统'], ...users.map(({ id, name }) => [id, name] as const)])
}
