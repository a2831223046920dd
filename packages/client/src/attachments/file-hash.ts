import { sha256 } from '@xiance/schema'

/** SHA-256 of a file as 64 lower-case hex digits, also where the page has no WebCrypto. */
export async function fileHash(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!globalThis.isSecureContext) return sha256(bytes)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
