import type * as z from 'zod'
import { actorIn, type Actor } from '../../access/actor.ts'
import type { SignedInUser } from '../../context.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import type { SentFile } from './answers.ts'
import { openInput, pieceInput } from './inputs.ts'
import { openFile, type OpenedFile } from './open.ts'
import { receivePiece } from './receive-piece.ts'

/** Who sends or fetches bytes over plain HTTP, and what his address says. */
export interface Transfer {
  readonly user: SignedInUser | null
  readonly address: Readonly<Record<string, string | undefined>>
}

/** One piece of an upload: address `{ county, hash, size, offset }`. */
export async function uploadPiece(
  services: Services,
  { user, address }: Transfer,
  bytes: Uint8Array,
): Promise<SentFile> {
  const { county, ...piece } = parsed(pieceInput, address)
  return receivePiece(services, await actorOf(services, user, county), { ...piece, bytes })
}

/** A held file: address `{ county, hash }`. */
export async function downloadFile(
  services: Services,
  { user, address }: Transfer,
): Promise<OpenedFile> {
  const { county, hash } = parsed(openInput, address)
  return openFile(services, await actorOf(services, user, county), { hash })
}

function actorOf(services: Services, user: SignedInUser | null, county: string): Promise<Actor> {
  if (user === null) throw new ApiError('auth.required')
  return actorIn(services, user, county)
}

function parsed<T extends z.ZodType>(schema: T, address: Transfer['address']): z.output<T> {
  const read = schema.safeParse(address)
  if (!read.success) throw new ApiError('request.invalid')
  return read.data
}
