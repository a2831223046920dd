import { namedIn, type KeptDraft } from '@xiance/client'
import { attachments } from '../fill/outbox.ts'

/** A photo or file in a rescue file, its bytes as a data address. */
export interface RescuedFile {
  readonly county: string
  readonly name: string
  readonly content: string
}

/** The files these drafts name that the server does not have, as far as this device still holds their bytes. */
export async function filesOf(drafts: readonly KeptDraft[]): Promise<readonly RescuedFile[]> {
  const named = new Set(drafts.flatMap((draft) => namedIn(draft, attachments.all())))
  const found: RescuedFile[] = []
  for (const { hash, county, name, sent } of named) {
    const bytes = sent ? null : await attachments.bytes(hash)
    if (bytes !== null) found.push({ county, name, content: await dataAddress(bytes) })
  }
  return found
}

/** Keeps them on this device, under the same addresses as before. */
export async function takeFiles(files: readonly RescuedFile[]): Promise<void> {
  for (const { county, name, content } of files)
    await attachments.add({ county, name, file: blobOf(content) })
}

function dataAddress(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('The file could not be read.'))
    reader.readAsDataURL(bytes)
  })
}

function blobOf(content: string): Blob {
  const comma = content.indexOf(',')
  const type = /^data:([^;,]*)/.exec(content)?.[1] ?? ''
  const bytes = Uint8Array.from(atob(content.slice(comma + 1)), (char) => char.charCodeAt(0))
  return new Blob([bytes], { type })
}
