import { createHash } from 'node:crypto'
import type { FileSort } from '@xiance/schema'
import {
  getFile,
  holdFile,
  sendHeldFile,
  sentFile,
  sentSince,
  type StoredFile,
} from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import type { SentFile } from './answers.ts'
import type { UploadKey } from './backend.ts'
import { fileName } from './file-name.ts'
import type { SendInput } from './inputs.ts'
import { inMegabytes, largest, perDay, unfinishedAtOnce } from './limits.ts'
import { declaredSort, mediaTypeNamed, mediaTypeOf, type MediaType } from './media-type.ts'

/**
 * Says how far a file has come, and holds it once its last byte is there. Asked first, after every cut, and last; the same
 * file again is a no-op.
 */
export async function sendFile(
  services: Services,
  actor: Actor,
  input: SendInput,
): Promise<SentFile> {
  const key = { county: actor.county, user: actor.user.id, hash: input.hash }
  requireWriter(actor)
  requireSize(input, declaredSort(input.type))
  const whole = { held: true, received: input.size }
  if (await services.files.has(key)) {
    const mine = await services.store.read((reader) => sentFile(reader, key))
    if (mine || (await sendAgain(services, actor, input))) return whole
  }
  const received = await services.files.received(key)
  if (received === input.size) {
    await hold(services, actor, { key, input })
    return whole
  }
  if (received > input.size) await services.files.discard(key)
  await requireRoom(services, actor, input)
  return { held: false, received: received > input.size ? 0 : received }
}

/** Only who may write answers may send files for them. */
export function requireWriter({ roles }: Actor): void {
  if (!roles.some(({ writes }) => writes)) throw new ApiError('auth.forbidden')
}

/** Somebody else of the county sent the same bytes. */
async function sendAgain(services: Services, actor: Actor, input: SendInput): Promise<boolean> {
  const { county } = actor
  const { hash } = input
  const held = await services.store.read((reader) => getFile(reader, { county, hash }))
  const media = held === null ? null : mediaTypeNamed(held.type)
  if (held === null || media === null) return false
  await requireRoom(services, actor, input)
  return writeAs(services, actor, async (tx) => {
    tx.audit({ action: 'file.send', subject: `file/${hash}`, detail: facts(held) })
    return sendHeldFile(tx, { hash, name: fileName(input.name, media) })
  })
}

interface Holding {
  readonly key: UploadKey
  readonly input: SendInput
}

/** Checks what arrived by its bytes, then makes it the county's file; what fails a check is forgotten. */
async function hold(services: Services, actor: Actor, { key, input }: Holding): Promise<void> {
  const { files } = services
  const refuse = async (error: ApiError): Promise<never> => {
    await files.discard(key)
    throw error
  }
  if ((await hashOf(files.arrived(key))) !== input.hash)
    await refuse(new ApiError('file.hash_differs'))
  const media = await mediaTypeOf(files.arrived(key))
  if (media === null) return refuse(new ApiError('file.type_refused'))
  const declared = declaredSort(input.type)
  if (declared !== null && sortsApart(declared, media))
    await refuse(new ApiError('file.type_differs', { params: { type: media.type } }))
  if (input.size > largest[media.sort]) await refuse(tooLarge(input.size, largest[media.sort]))
  const { hash, size } = input
  const { type } = media
  await writeAs(services, actor, async (tx) => {
    await holdFile(tx, { hash, size, type, name: fileName(input.name, media) })
    await files.keep(key)
    tx.audit({ action: 'file.send', subject: `file/${hash}`, detail: facts({ size, type }) })
  })
}

/** Recorders call one container sound or film as they like; all else must agree. */
function sortsApart(declared: FileSort, { sort }: MediaType): boolean {
  const recorded = (one: FileSort) => one === 'audio' || one === 'video'
  return declared !== sort && !(recorded(declared) && recorded(sort))
}

async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece)
  return hash.digest('hex')
}

function requireSize({ size }: SendInput, sort: FileSort | null): void {
  if (size === 0) throw new ApiError('file.empty')
  const limit = sort === null ? Math.max(...Object.values(largest)) : largest[sort]
  if (size > limit) throw tooLarge(size, limit)
}

function tooLarge(size: number, limit: number): ApiError {
  return new ApiError('file.too_large', {
    params: { size: inMegabytes(size), limit: inMegabytes(limit) },
  })
}

/** What one person sends in a day, and has open at once, is bounded. */
async function requireRoom(
  services: Services,
  { county, user }: Actor,
  { size }: SendInput,
): Promise<void> {
  const since = new Date(services.clock().getTime() - 86_400_000).toISOString()
  const today = await services.store.read((reader) =>
    sentSince(reader, { county, user: user.id, since }),
  )
  const open = await services.files.unfinished({ county, user: user.id })
  if (
    today.files >= perDay.files ||
    today.bytes + size > perDay.bytes ||
    open.uploads > unfinishedAtOnce.uploads ||
    open.bytes > unfinishedAtOnce.bytes
  )
    throw new ApiError('file.too_many', {
      params: { files: perDay.files, size: inMegabytes(perDay.bytes) },
    })
}

function facts({ size, type }: Pick<StoredFile, 'size' | 'type'>) {
  return { size, type }
}
