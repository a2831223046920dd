import type { KeptDraft, OutboxStore } from '@xiance/client'
import { sealedBox } from '../device/sealed-box.ts'

const drafts = sealedBox('draft/')

/** Drafts as this device keeps them, encrypted. */
export const sealedStore: OutboxStore = Object.freeze({
  read: async (user: string) => (await drafts.all(user)) as readonly KeptDraft[],
  put: async (draft: KeptDraft) => drafts.put(draft.user, draft.id, draft),
  remove: drafts.remove,
})
