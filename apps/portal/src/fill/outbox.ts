import { createAttachments, createOutbox } from '@xiance/client'
import { client } from '../api/api.ts'
import { sealedFiles } from './sealed-files.ts'
import { sealedStore } from './sealed-store.ts'

/** Photos and files of the signed-in person, on this device and on their way to the server. */
export const attachments = createAttachments({
  store: sealedFiles,
  calls: client,
  url: '/portal/files',
})

/** Drafts of the signed-in person, on this device and on their way to the server. */
export const outbox = createOutbox({ store: sealedStore, calls: client, attachments })
