import type { Calls } from '../calls.ts'
import { failureOf, unreachable, type Failure } from '../failure.ts'
import type { Attachment } from './attachment.ts'

/** How files reach the server. */
export interface FileRoute {
  readonly calls: Calls
  /** Address of the files of the app: `/portal/files`. */
  readonly url: string
  readonly fetch?: typeof globalThis.fetch
  /** Bytes of one piece; 512 kB without, at most 1 MB. */
  readonly piece?: number
}

export interface FileSending {
  readonly attachment: Attachment
  readonly bytes: Blob
  /** Hears how many bytes have arrived. */
  readonly onProgress: (received: number) => void
}

export type FileOutcome =
  | { readonly is: 'sent' }
  | { readonly is: 'waiting' }
  | { readonly is: 'refused'; readonly failure: Failure }

/** Sends a file piece by piece from where the server stands; after a cut the next sending goes on there. */
export async function sendFile(route: FileRoute, sending: FileSending): Promise<FileOutcome> {
  const { county, hash, size, type, name } = sending.attachment
  for (let rounds = 0; rounds < most; rounds += 1) {
    try {
      const { held, received } = await route.calls.file.send.mutate({
        county,
        hash,
        size,
        type,
        name,
      })
      sending.onProgress(received)
      if (held) return { is: 'sent' }
      const outcome = await sendPieces(route, { ...sending, from: received })
      if (outcome !== null) return outcome
    } catch (error) {
      const failure = failureOf(error)
      if (passes(failure)) return { is: 'waiting' }
      // Bytes spoilt on the way were thrown away there: once more from the start.
      if (failure.code !== 'file.hash_differs' || rounds > 0) return { is: 'refused', failure }
    }
  }
  return { is: 'waiting' }
}

/** Rounds of asking and sending in one go; more would mean that somebody else sends the same file. */
const most = 4
const pieceBytes = 512 * 1024

async function sendPieces(
  { url, fetch = globalThis.fetch, piece = pieceBytes }: FileRoute,
  { attachment, bytes, from, onProgress }: FileSending & { readonly from: number },
): Promise<FileOutcome | null> {
  const { county, hash, size } = attachment
  for (let at = from; at < size;) {
    const answer = await put(fetch, {
      url: `${url}/${county}/${hash}?offset=${at}&size=${size}`,
      body: bytes.slice(at, at + piece),
    })
    if (answer === null) return { is: 'waiting' }
    const { failure, received } = answer
    if (failure !== null && failure.code !== 'file.offset_differs')
      return passes(failure) ? { is: 'waiting' } : { is: 'refused', failure }
    if (received === null || received === at) return null
    at = received
    onProgress(at)
  }
  return null
}

interface PutAnswer {
  readonly received: number | null
  readonly failure: Failure | null
}

/** null: no answer came. */
async function put(
  fetch: typeof globalThis.fetch,
  { url, body }: { readonly url: string; readonly body: Blob },
): Promise<PutAnswer | null> {
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await fetch(url, { method: 'PUT', headers, body })
    const said = (await response.json()) as {
      readonly received?: number
      readonly error?: { readonly message: string; readonly data: Failure }
    }
    if (said.error === undefined) return { received: said.received ?? null, failure: null }
    const { message, data } = said.error
    const current = data.current as { readonly received?: number } | null
    return { received: current?.received ?? null, failure: { ...data, message } }
  } catch {
    return null
  }
}

/** It may go better later, or once the person has signed in again. */
function passes({ code, httpStatus }: Failure): boolean {
  return (
    code === unreachable ||
    code === 'auth.required' ||
    code === 'request.too_many' ||
    (httpStatus ?? 0) >= 500
  )
}
