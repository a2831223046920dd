import type { Attachment, AttachmentStore } from '@xiance/client'
import { createStore, type UseStore } from 'idb-keyval'
import { sealedBox } from '../device/sealed-box.ts'

const facts = sealedBox('file/', () => (openedFacts ??= createStore('xiance-portal-files', 'kept')))
const contents = sealedBox(
  'bytes/',
  () => (openedContents ??= createStore('xiance-portal-file-bytes', 'kept')),
)

/** Photos and files as this device keeps them: encrypted, in databases of their own, so that reading drafts loads no picture. */
export const sealedFiles: AttachmentStore = Object.freeze({
  read: async (user: string) => (await facts.all(user)) as readonly Attachment[],
  put: async (attachment: Attachment, bytes?: Blob) => {
    const { user } = attachment
    // The bytes first: what is listed is there.
    if (bytes) await contents.putBytes(user, nameOf(attachment), await bytes.arrayBuffer())
    await facts.put(user, nameOf(attachment), attachment)
  },
  bytes: async (attachment: Attachment) => {
    const bytes = await contents.getBytes(attachment.user, nameOf(attachment))
    return bytes === undefined ? null : new Blob([bytes], { type: attachment.type })
  },
  remove: async (attachment: Attachment) => {
    await facts.remove(nameOf(attachment))
    await contents.remove(nameOf(attachment))
  },
})

function nameOf({ user, county, hash }: Attachment): string {
  return `${user}/${county}/${hash}`
}

let openedFacts: UseStore | undefined
let openedContents: UseStore | undefined
