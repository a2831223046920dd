import { namedIn, openHeldFiles, type ShownAttachment } from '@xiance/client'
import type { FileProgress, FileProgresses, OpenFile, Services } from '@xiance/react'
import { client } from '../api/api.ts'
import { attachments, outbox } from './outbox.ts'

/** Files of this device as they are, those of the server by address. */
export function openFileIn(county: string): OpenFile {
  const held = openHeldFiles({ calls: client, url: '/portal/files', county })
  return async (id, signal) => {
    const own = attachments.all().get(id)
    const bytes = own === undefined ? null : await attachments.bytes(id)
    if (own === undefined || bytes === null) return held(id, signal)
    const url = URL.createObjectURL(bytes)
    const { name, type, size } = own
    return { name, type, size, url, release: () => URL.revokeObjectURL(url) }
  }
}

/** How far the files of this device are. */
export const fileProgress: FileProgresses = Object.freeze({
  of: (id: string) => {
    const attachment = attachments.all().get(id)
    return attachment === undefined ? undefined : progressOf(attachment)
  },
  subscribe: attachments.subscribe,
  retry: (id: string) => {
    for (const draft of outbox.all().values())
      if (namedIn(draft.answers, attachments.all()).some(({ hash }) => hash === id))
        void outbox.retry(draft.id)
  },
})

/** The ways out of a form for files: kept at once, sent with the draft that names them. */
export function fileServices(
  county: string,
): Required<Pick<Services, 'upload' | 'openFile' | 'fileProgress'>> {
  return {
    upload: async (file, name) => {
      const { hash, type, size } = await attachments.add({ county, file, name })
      return { id: hash, name, type, size }
    },
    openFile: openFileIn(county),
    fileProgress,
  }
}

const known = new WeakMap<ShownAttachment, FileProgress>()

function progressOf(attachment: ShownAttachment): FileProgress {
  const made = known.get(attachment) ?? progressFrom(attachment)
  known.set(attachment, made)
  return made
}

function progressFrom({ sent, refused, received, size }: ShownAttachment): FileProgress {
  if (sent) return { is: 'sent' }
  return refused === null
    ? { is: 'waiting', received, size }
    : { is: 'refused', reason: refused.message }
}
