import { namedIn, type KeptDraft } from '@xiance/client'
import { attachments } from '../fill/outbox.ts'
import { fromBase64, toBase64 } from './base64.ts'

/** A photo or file in a rescue file, its bytes in base64. */
export interface RescuedFile {
  readonly county: string
  readonly name: string
  readonly type: string
  readonly content: string
}

/** The files these drafts name that the server does not have, as far as this device still holds their bytes. */
export async function filesOf(drafts: readonly KeptDraft[]): Promise<readonly RescuedFile[]> {
  const named = new Set(drafts.flatMap((draft) => namedIn(draft, attachments.all())))
  const found: RescuedFile[] = []
  for (const { hash, county, name, type, sent } of named) {
    const bytes = sent ? null : await attachments.bytes(hash)
    if (bytes === null) continue
    const content = toBase64(new Uint8Array(await bytes.arrayBuffer()))
    found.push({ county, name, type, content })
  }
  return found
}

/** Keeps them on this device, under the same addresses as before. */
export async function takeFiles(files: readonly RescuedFile[]): Promise<void> {
  for (const { county, name, type, content } of files)
    await attachments.add({ county, name, file: new Blob([fromBase64(content)], { type }) })
}
