import { createHash } from 'node:crypto'
import type { HttpAnswer, HttpClient } from './http-client.ts'
import { dataOf } from './story.ts'

/** A picture of one pixel. */
export const pixel: Uint8Array<ArrayBuffer> = Uint8Array.fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
)

export interface TestFile {
  readonly county: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type?: string
  readonly name?: string
  /** Another address than that of the bytes. */
  readonly hash?: string
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Asks how far a file has come; after its last byte this also holds it. */
export function askFile(person: HttpClient, file: TestFile) {
  return person.mutate('file.send', {
    county: file.county,
    hash: file.hash ?? hashOf(file.bytes),
    size: file.bytes.length,
    type: file.type ?? '',
    name: file.name ?? 'photo.png',
  })
}

export interface Piece extends TestFile {
  readonly from: number
  readonly to?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Puts one piece of a file. */
export async function putPiece(
  person: HttpClient,
  { from, to, headers = {}, ...file }: Piece,
): Promise<HttpAnswer> {
  const { county, bytes } = file
  const address = `files/${county}/${file.hash ?? hashOf(bytes)}?offset=${from}&size=${bytes.length}`
  const response = await person.fetch(address, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: bytes.slice(from, to),
  })
  const body = (await response.json()) as { readonly error?: HttpAnswer['error'] }
  return {
    status: response.status,
    data: body.error === undefined ? body : undefined,
    error: body.error ?? null,
  }
}

/** Sends a whole file in one piece; returns its address. */
export async function sendFile(person: HttpClient, file: TestFile): Promise<string> {
  const asked = dataOf(await askFile(person, file))
  if (!asked.held) {
    dataOf(await putPiece(person, { ...file, from: asked.received }))
    dataOf(await askFile(person, file))
  }
  return file.hash ?? hashOf(file.bytes)
}

/** A picture that this person has sent. */
export function sendSample(person: HttpClient, county: string): Promise<string> {
  return sendFile(person, { county, bytes: pixel })
}
