import { del, entries, set } from 'idb-keyval'
import { deviceKey, deviceStore } from './device-key.ts'
import { isExpired, type KeptDraft } from './kept-draft.ts'
import { seal, unseal, type Sealed } from './sealed.ts'

const prefix = 'draft/'

/** Drafts of the signed-in person: in memory for the page, sealed on the device for the next time. */
export const draftVault = createVault()

export type Durability = 'unknown' | 'device' | 'memory'

function createVault() {
  const listeners = new Set<() => void>()
  let drafts: ReadonlyMap<string, KeptDraft> = new Map()
  let shown = drafts
  let durability: Durability = 'unknown'
  let owner: string | null = null
  let reading: Promise<void> = Promise.resolve()
  const change = (next: ReadonlyMap<string, KeptDraft>) => {
    drafts = next
    shown = next
    for (const listener of listeners) listener()
  }
  return Object.freeze({
    /** Reads what this device kept for a user; other people's drafts stay sealed. */
    open: (user: string) => {
      if (owner === user) return reading
      owner = user
      reading = readAll(user).then((found) =>
        change(new Map(found.map((draft) => [draft.id, draft]))),
      )
      return reading
    },
    all: () => drafts,
    /** As far as the device has them too: what may be called kept. */
    shown: () => shown,
    durability: () => durability,
    put: async (draft: KeptDraft) => {
      drafts = new Map(drafts).set(draft.id, draft)
      durability = (await keep(draft)) ? 'device' : 'memory'
      change(new Map(drafts))
    },
    remove: async (id: string) => {
      change(new Map([...drafts].filter(([key]) => key !== id)))
      await quietly(async () => del(prefix + id, deviceStore()))
    },
    /** Forgets everything the server already has; what still waits stays sealed for its owner. */
    close: async () => {
      const done = [...drafts.values()].filter(({ waiting }) => !waiting)
      await Promise.all(done.map(({ id }) => quietly(async () => del(prefix + id, deviceStore()))))
      owner = null
      change(new Map())
    },
    subscribe: (changed: () => void) => {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
  })
}

interface SealedDraft {
  readonly user: string
  readonly sealed: Sealed
}

async function keep(draft: KeptDraft): Promise<boolean> {
  return quietly(async () => {
    const key = await deviceKey()
    if (key === null) throw new Error('This page cannot encrypt.')
    const kept: SealedDraft = { user: draft.user, sealed: await seal(key, draft) }
    await set(prefix + draft.id, kept, deviceStore())
  })
}

async function readAll(user: string): Promise<readonly KeptDraft[]> {
  const found: KeptDraft[] = []
  await quietly(async () => {
    const key = await deviceKey()
    if (key === null) return
    for (const [id, kept] of await entries<string, SealedDraft>(deviceStore())) {
      if (!id.startsWith(prefix) || kept.user !== user) continue
      const draft = (await unseal(key, kept.sealed)) as KeptDraft | null
      if (draft === null || isExpired(draft, new Date())) await del(id, deviceStore())
      else found.push(draft)
    }
  })
  return found
}

/** Storage may be refused or full; the caller is told by the result. */
async function quietly(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch {
    return false
  }
}
