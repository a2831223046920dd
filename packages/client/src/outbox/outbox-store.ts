import type { KeptDraft } from './kept-draft.ts'

/** Where drafts survive a reload: sealed in a browser's database, a file elsewhere. A call that rejects did not keep anything. */
export interface OutboxStore {
  /** What was kept for this user; other people's drafts stay closed. */
  readonly read: (user: string) => Promise<readonly KeptDraft[]>
  /** Puts or replaces by id; complete when it resolves. */
  readonly put: (draft: KeptDraft) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}
