import { createSignal } from '../signal.ts'
import { isExpired, type KeptDraft } from './kept-draft.ts'
import type { OutboxStore } from './outbox-store.ts'

/** Whether what was typed last would survive a reload. */
export type Durability = 'unknown' | 'device' | 'memory'

/** Drafts of the signed-in person: in memory for the page, on the device for the next time. */
export interface DraftVault {
  /** Reads what this device kept for a user; other people's drafts stay closed. */
  readonly open: (user: string) => Promise<void>
  readonly all: () => ReadonlyMap<string, KeptDraft>
  /** As far as the device has them too: what may be called kept. */
  readonly shown: () => ReadonlyMap<string, KeptDraft>
  readonly durability: () => Durability
  readonly put: (draft: KeptDraft) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Forgets everything the server already has; what still waits stays for its owner. */
  readonly close: () => Promise<void>
  readonly subscribe: (changed: () => void) => () => void
}

export function createVault(store: OutboxStore): DraftVault {
  const changed = createSignal()
  let drafts: ReadonlyMap<string, KeptDraft> = new Map()
  let shown = drafts
  let durability: Durability = 'unknown'
  let owner: string | null = null
  let reading: Promise<void> = Promise.resolve()
  const change = (next: ReadonlyMap<string, KeptDraft>) => {
    drafts = next
    shown = next
    changed.say()
  }
  return Object.freeze({
    open: (user: string) => {
      if (owner === user) return reading
      owner = user
      reading = readAll(store, user).then((found) =>
        change(new Map(found.map((draft) => [draft.id, draft]))),
      )
      return reading
    },
    all: () => drafts,
    shown: () => shown,
    durability: () => durability,
    put: async (draft: KeptDraft) => {
      drafts = new Map(drafts).set(draft.id, draft)
      durability = (await quietly(store.put(draft))) ? 'device' : 'memory'
      change(new Map(drafts))
    },
    remove: async (id: string) => {
      change(new Map([...drafts].filter(([key]) => key !== id)))
      await quietly(store.remove(id))
    },
    close: async () => {
      const done = [...drafts.values()].filter(({ waiting }) => !waiting)
      await Promise.all(done.map(({ id }) => quietly(store.remove(id))))
      owner = null
      change(new Map())
    },
    subscribe: changed.hear,
  })
}

async function readAll(store: OutboxStore, user: string): Promise<readonly KeptDraft[]> {
  const found: KeptDraft[] = []
  await quietly(keepFresh(store, user, found))
  return found
}

async function keepFresh(store: OutboxStore, user: string, found: KeptDraft[]): Promise<void> {
  for (const draft of await store.read(user)) {
    if (isExpired(draft, new Date())) await store.remove(draft.id)
    else found.push(draft)
  }
}

/** Storage may be refused or full; the caller is told by the result. */
async function quietly(work: Promise<void>): Promise<boolean> {
  try {
    await work
    return true
  } catch {
    return false
  }
}
