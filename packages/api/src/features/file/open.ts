import { getFile, type StoredFile } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { mayOpen } from './access.ts'
import type { FileFacts } from './answers.ts'
import { mediaTypeNamed } from './media-type.ts'

export interface OpenedFile {
  readonly file: FileFacts
  readonly body: ReadableStream<Uint8Array>
}

/** A file's bytes, for who sent it or sees what names it; to everybody else it is not there. */
export async function openFile(
  services: Services,
  actor: Actor,
  { hash }: { readonly hash: string },
): Promise<OpenedFile> {
  const { county } = actor
  const [file] = await describeFiles(services, actor, { hashes: [hash] })
  const body = file === undefined ? null : await services.files.open({ county, hash })
  if (file === undefined || body === null) throw new ApiError('file.not_found')
  return { file, body }
}

/** Name, type and size of those of these files that this person may open. */
export async function describeFiles(
  services: Services,
  actor: Actor,
  { hashes }: { readonly hashes: readonly string[] },
): Promise<readonly FileFacts[]> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const found: FileFacts[] = []
    for (const hash of new Set(hashes)) {
      const file = await getFile(reader, { county, hash })
      if (file !== null && (await mayOpen(reader, actor, hash))) found.push(factsOf(file))
    }
    return found
  })
}

function factsOf({ hash, name, type, size }: StoredFile): FileFacts {
  return { hash, name, type, size, inline: mediaTypeNamed(type)?.inline ?? false }
}
