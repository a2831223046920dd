import { createSignal } from '../signal.ts'
import type { Attachment, ShownAttachment } from './attachment.ts'
import type { AttachmentStore } from './attachment-store.ts'
import { fileHash } from './file-hash.ts'
import { sendFile, type FileOutcome, type FileRoute } from './send-file.ts'

export interface AttachmentsOptions extends FileRoute {
  readonly store: AttachmentStore
}

export interface NewAttachment {
  readonly county: string
  readonly file: Blob
  readonly name: string
}

/** Files of the signed-in person that answers name, on this device and on their way to the server. */
export interface Attachments {
  /** Reads what this device kept for a user; files that nothing of `named` names and that are older than 14 days are dropped. */
  readonly open: (user: string, named: (hash: string) => boolean) => Promise<void>
  /** Keeps a file; it is sent when a draft that names it is. */
  readonly add: (added: NewAttachment) => Promise<Attachment>
  /** By hash. */
  readonly all: () => ReadonlyMap<string, ShownAttachment>
  readonly bytes: (hash: string) => Promise<Blob | null>
  /** Sends a file, never twice at a time; what the server has is not sent again. */
  readonly send: (hash: string) => Promise<FileOutcome>
  /** Lets a refused file be sent again. */
  readonly allow: (hash: string) => Promise<void>
  /** The server says that it does not have these after all. */
  readonly unsend: (hashes: readonly string[]) => Promise<void>
  readonly remove: (hash: string) => Promise<void>
  /** Forgets what the server has; what still waits stays for its owner. */
  readonly close: () => Promise<void>
  readonly subscribe: (changed: () => void) => () => void
}

const longest = 14 * 86_400_000

export function createAttachments({ store, ...route }: AttachmentsOptions): Attachments {
  const changed = createSignal()
  const running = new Map<string, Promise<FileOutcome>>()
  // Bytes a device would not keep live as long as the page.
  const unkept = new Map<string, Blob>()
  let owner = ''
  let known: ReadonlyMap<string, ShownAttachment> = new Map()
  const show = (next: Iterable<readonly [string, ShownAttachment]>) => {
    known = new Map(next)
    changed.say()
  }
  const change = async (hash: string, facts: Partial<ShownAttachment>) => {
    const before = known.get(hash)
    if (before === undefined) return
    const { received, ...kept } = { ...before, ...facts }
    show([...known, [hash, { ...kept, received }]])
    await store.put(kept).catch(() => undefined)
  }
  const bytes = async (hash: string) => {
    const attachment = known.get(hash)
    if (attachment === undefined) return null
    return unkept.get(hash) ?? (await store.bytes(attachment).catch(() => null))
  }
  const remove = async (hash: string) => {
    const attachment = known.get(hash)
    unkept.delete(hash)
    show([...known].filter(([key]) => key !== hash))
    if (attachment !== undefined) await store.remove(attachment).catch(() => undefined)
  }
  const sendOnce = async (hash: string): Promise<FileOutcome> => {
    const attachment = known.get(hash)
    if (attachment === undefined || attachment.sent) return { is: 'sent' }
    if (attachment.refused !== null)
      return { is: 'refused', failure: { ...nothing, ...attachment.refused } }
    const content = await bytes(hash)
    if (content === null) {
      await change(hash, { refused: lost })
      return { is: 'refused', failure: { ...nothing, ...lost } }
    }
    const onProgress = (received: number) =>
      show([...known, [hash, { ...(known.get(hash) ?? attachment), received }]])
    const outcome = await sendFile(route, { attachment, bytes: content, onProgress })
    if (outcome.is === 'sent') await change(hash, { sent: true, refused: null })
    if (outcome.is === 'refused') {
      const { code, message } = outcome.failure
      await change(hash, { refused: { code, message }, received: 0 })
    }
    return outcome
  }
  return Object.freeze({
    open: async (user: string, named: (hash: string) => boolean) => {
      if (owner === user) return
      owner = user
      const found = await store.read(user).catch(() => [])
      const stale = new Date(Date.now() - longest).toISOString()
      const dropped = found.filter(({ hash, addedAt }) => !named(hash) && addedAt < stale)
      await Promise.all(dropped.map((one) => store.remove(one).catch(() => undefined)))
      const kept = found.filter((one) => !dropped.includes(one))
      show([...known, ...kept.map((one) => [one.hash, { ...one, received: 0 }] as const)])
    },
    add: async ({ county, file, name }: NewAttachment) => {
      const hash = await fileHash(file)
      const again = known.get(hash)
      if (again !== undefined && again.refused === null) return again
      const attachment: Attachment = {
        hash,
        user: owner,
        county,
        name,
        type: file.type,
        size: file.size,
        addedAt: new Date().toISOString(),
        sent: false,
        refused: null,
      }
      await store.put(attachment, file).catch(() => void unkept.set(hash, file))
      show([...known, [hash, { ...attachment, received: 0 }]])
      return attachment
    },
    all: () => known,
    bytes,
    send: (hash: string) => {
      const sending = running.get(hash) ?? sendOnce(hash).finally(() => void running.delete(hash))
      running.set(hash, sending)
      return sending
    },
    allow: (hash: string) => change(hash, { refused: null }),
    unsend: async (hashes: readonly string[]) => {
      for (const hash of hashes) await change(hash, { sent: false, received: 0 })
    },
    remove,
    close: async () => {
      const done = [...known.values()].filter(({ sent }) => sent)
      await Promise.all(done.map(({ hash }) => remove(hash)))
      owner = ''
      unkept.clear()
      show([])
    },
    subscribe: changed.hear,
  })
}

/** The browser threw its storage away. */
const lost = {
  code: 'file.lost',
  message: '这个附件已不在手机上（浏览器清空了存储），请删掉后重新拍或选。',
} as const
const nothing = { problems: [], params: {}, current: null, httpStatus: null } as const
