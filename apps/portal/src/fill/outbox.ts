import { createOutbox } from '@xiance/client'
import { client } from '../api/api.ts'
import { sealedStore } from './sealed-store.ts'

/** Drafts of the signed-in person, on this device and on their way to the server. */
export const outbox = createOutbox({ store: sealedStore, calls: client })
