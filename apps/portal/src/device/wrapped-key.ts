import { unsealBytes, sealBytes, type Sealed } from './sealed.ts'

/** A key that opens only with a secret somebody knows, and only on the device that made it. */
export interface WrappedKey extends Sealed {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly rounds: number
}

/** As OWASP asks for PBKDF2 with SHA-256; about a second on a cheap phone. */
const rounds = 600_000

const aes = { name: 'AES-GCM', length: 256 } as const

/** A new key for what this device keeps; it may leave the browser only wrapped. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(aes, true, ['encrypt', 'decrypt'])
}

/** `key` under `secret`, then under the key of the device. */
export async function wrapKey(
  key: CryptoKey,
  secret: string,
  device: CryptoKey,
): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const inner = await sealBytes(
    await stretched(secret, { salt, rounds }),
    await crypto.subtle.exportKey('raw', key),
  )
  return { ...(await sealBytes(device, joined(inner))), salt, rounds }
}

/** The key again; null when the secret is wrong or the device is another one. */
export async function unwrapKey(
  wrapped: WrappedKey,
  secret: string,
  device: CryptoKey,
): Promise<CryptoKey | null> {
  const inner = await unsealBytes(device, wrapped)
  if (inner === null) return null
  const raw = await unsealBytes(await stretched(secret, wrapped), parted(inner))
  return raw && crypto.subtle.importKey('raw', raw, aes, true, ['encrypt', 'decrypt'])
}

/** A key made of something a person knows, slow to guess. */
export async function stretched(
  secret: string,
  { salt, rounds: iterations }: Pick<WrappedKey, 'salt' | 'rounds'>,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(secret.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    aes,
    false,
    ['encrypt', 'decrypt'],
  )
}

const ivLength = 12

function joined({ iv, data }: Sealed): ArrayBuffer {
  const bytes = new Uint8Array(ivLength + data.byteLength)
  bytes.set(iv)
  bytes.set(new Uint8Array(data), ivLength)
  return bytes.buffer
}

function parted(bytes: ArrayBuffer): Sealed {
  return { iv: new Uint8Array(bytes.slice(0, ivLength)), data: bytes.slice(ivLength) }
}
