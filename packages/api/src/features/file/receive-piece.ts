import type { Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import type { SentFile } from './answers.ts'
import type { PieceInput } from './inputs.ts'
import { inMegabytes, largest } from './limits.ts'
import { requireWriter } from './send.ts'

/** Adds a piece to an upload of this person. A piece for another place is refused with the right one as `current`. */
export async function receivePiece(
  services: Services,
  actor: Actor,
  { hash, size, offset, bytes }: Omit<PieceInput, 'county'> & { readonly bytes: Uint8Array },
): Promise<SentFile> {
  requireWriter(actor)
  const key = { county: actor.county, user: actor.user.id, hash }
  const limit = Math.max(...Object.values(largest))
  if (size > limit || offset + bytes.length > size)
    throw new ApiError('file.too_large', {
      params: {
        size: inMegabytes(offset + bytes.length),
        limit: inMegabytes(Math.min(size, limit)),
      },
    })
  const before = await services.files.received(key)
  if (before !== offset)
    throw new ApiError('file.offset_differs', { current: { held: false, received: before } })
  return { held: false, received: await services.files.append(key, offset, bytes) }
}
