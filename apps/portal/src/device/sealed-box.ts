import { del, delMany, entries, get, keys, set, type UseStore } from 'idb-keyval'
import { deviceKey, deviceStore } from './device-key.ts'
import { lockKey, lockOwner, readLock } from './lock.ts'
import { sealBytes, unsealBytes, type Sealed } from './sealed.ts'

/** Values of one person under names that begin alike, encrypted: under their lock where they have one, else under the device's key. */
export interface SealedBox {
  /** Undefined when there is none, or none that can be opened now. */
  readonly get: (user: string, name: string) => Promise<unknown>
  readonly getBytes: (user: string, name: string) => Promise<ArrayBuffer | undefined>
  readonly all: (user: string) => Promise<readonly unknown[]>
  /** Rejects when the device would not keep it. */
  readonly put: (user: string, name: string, value: unknown) => Promise<void>
  readonly putBytes: (user: string, name: string, bytes: BufferSource) => Promise<void>
  readonly remove: (name: string) => Promise<void>
  /** Removes what was put before `instant`, and of `user` everything when one is given. */
  readonly purge: (what: { readonly before: Date; readonly user?: string }) => Promise<void>
}

interface Kept {
  readonly user: string
  readonly under: 'device' | 'lock'
  readonly at: string
  readonly sealed: Sealed
}

export function sealedBox(prefix: string, store: () => UseStore = deviceStore): SealedBox {
  const bytesOf = async (kept: Kept | undefined, user: string) => {
    if (kept?.user !== user) return undefined
    const key = kept.under === 'lock' ? lockKey(user) : await deviceKey()
    return key === null ? undefined : ((await unsealBytes(key, kept.sealed)) ?? undefined)
  }
  const opened = async (kept: Kept | undefined, user: string): Promise<unknown> => {
    const bytes = await bytesOf(kept, user)
    return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes))
  }
  const putBytes = async (user: string, name: string, bytes: BufferSource) => {
    await readLock()
    const locked = lockOwner()?.user === user
    const key = locked ? lockKey(user) : await deviceKey()
    if (key === null) throw new Error('This page cannot encrypt.')
    const kept: Kept = {
      user,
      under: locked ? 'lock' : 'device',
      at: new Date().toISOString(),
      sealed: await sealBytes(key, bytes),
    }
    await set(prefix + name, kept, store())
  }
  return Object.freeze({
    get: async (user: string, name: string) =>
      opened(await get<Kept>(prefix + name, store()), user),
    getBytes: async (user: string, name: string) =>
      bytesOf(await get<Kept>(prefix + name, store()), user),
    all: async (user: string) => {
      const found = (await entries<string, Kept>(store())).filter(([id]) => id.startsWith(prefix))
      const values = await Promise.all(found.map(async ([, kept]) => opened(kept, user)))
      return values.filter((value) => value !== undefined)
    },
    put: (user: string, name: string, value: unknown) =>
      putBytes(user, name, new TextEncoder().encode(JSON.stringify(value))),
    putBytes,
    remove: async (name: string) => del(prefix + name, store()),
    purge: async ({ before, user }: { readonly before: Date; readonly user?: string }) => {
      const old: string[] = []
      for (const id of await keys<string>(store())) {
        if (!id.startsWith(prefix)) continue
        const kept = await get<Kept>(id, store())
        if (kept && (kept.at < before.toISOString() || kept.user === user)) old.push(id)
      }
      await delMany(old, store())
    },
  })
}
