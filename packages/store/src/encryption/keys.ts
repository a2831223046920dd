import { randomBytes } from 'node:crypto'
import { StoreError } from '../store-error.ts'
import { open, seal } from './aes.ts'

/** Key-encryption keys: `current` wraps, `previous` still unwraps after a rotation. Each is 32 bytes. */
export interface Keys {
  readonly current: Uint8Array
  readonly previous?: readonly Uint8Array[]
}

/** Reads a key of 32 bytes written in base64. */
export function keysFrom(base64: string, previous: readonly string[] = []): Keys {
  return { current: keyFrom(base64), previous: previous.map(keyFrom) }
}

/** A fresh key in base64, as `keysFrom` reads it. */
export function newKey(): string {
  return randomBytes(32).toString('base64')
}

/** Wraps a county's key for storing. */
export function wrapKey(keys: Keys, key: Uint8Array, purpose: string): string {
  return seal(keys.current, Buffer.from(key), purpose)
}

/** Unwraps with the current key, else with an earlier one; refused when none fits. */
export function unwrapKey(keys: Keys, wrapped: string, purpose: string): Uint8Array {
  for (const key of [keys.current, ...(keys.previous ?? [])]) {
    const plain = open(key, wrapped, purpose)
    if (plain) return plain
  }
  throw new StoreError('encryption.key_wrong', { purpose })
}

function keyFrom(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== 32) throw new StoreError('encryption.key_wrong', { bytes: bytes.length })
  return bytes
}
