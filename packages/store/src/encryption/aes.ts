import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const version = 'v1.'

/** AES-256-GCM with a fresh nonce; `context` is authenticated, so a value cannot be moved elsewhere. */
export function seal(key: Uint8Array, plain: Buffer, context: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return version + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** The plain bytes, or null when key, context or bytes do not fit. */
export function open(key: Uint8Array, sealed: string, context: string): Buffer | null {
  if (!sealed.startsWith(version)) return null
  const bytes = Buffer.from(sealed.slice(version.length), 'base64')
  if (bytes.length < 28) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
  } catch {
    return null
  }
}
