import type { Attachment } from './attachment.ts'

/** Where attachments survive a reload, their bytes apart. A call that rejects did not keep anything. */
export interface AttachmentStore {
  /** What was kept for this user; other people's files stay closed. */
  readonly read: (user: string) => Promise<readonly Attachment[]>
  /** Puts or replaces what is known of a file; with `bytes`, those too. Complete when it resolves. */
  readonly put: (attachment: Attachment, bytes?: Blob) => Promise<void>
  readonly bytes: (attachment: Attachment) => Promise<Blob | null>
  readonly remove: (attachment: Attachment) => Promise<void>
}
