import type { KeptDraft, OutboxStore } from '@xiance/client'
import { del, entries, set } from 'idb-keyval'
import { deviceKey, deviceStore } from './device-key.ts'
import { seal, unseal, type Sealed } from './sealed.ts'

/** Drafts as this device keeps them: encrypted with a key that never leaves the browser. */
export const sealedStore: OutboxStore = Object.freeze({
  read: async (user: string) => {
    const found: KeptDraft[] = []
    const key = await deviceKey()
    if (key === null) return found
    for (const [id, kept] of await entries<string, SealedDraft>(deviceStore())) {
      if (!id.startsWith(prefix) || kept.user !== user) continue
      const draft = (await unseal(key, kept.sealed)) as KeptDraft | null
      if (draft === null) await del(id, deviceStore())
      else found.push(draft)
    }
    return found
  },
  put: async (draft: KeptDraft) => {
    const key = await deviceKey()
    if (key === null) throw new Error('This page cannot encrypt.')
    const kept: SealedDraft = { user: draft.user, sealed: await seal(key, draft) }
    await set(prefix + draft.id, kept, deviceStore())
  },
  remove: async (id: string) => del(prefix + id, deviceStore()),
})

const prefix = 'draft/'

interface SealedDraft {
  readonly user: string
  readonly sealed: Sealed
}
