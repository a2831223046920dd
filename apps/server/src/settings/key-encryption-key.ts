import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const bytes = 32

/** The key that wraps every county's keys: from the environment, else from a file only its owner may read, made on first use. */
export function keyEncryptionKey({
  kek,
  data,
}: {
  readonly kek: string | undefined
  readonly data: string
}): Uint8Array {
  return decode(kek ?? fromFile(data))
}

/** A secret of its own for one purpose, so that no key serves two. */
export function derivedSecret(kek: Uint8Array, purpose: string): string {
  return Buffer.from(
    hkdfSync('sha256', kek, new Uint8Array(), `xiance/${purpose}`, bytes),
  ).toString('base64url')
}

function fromFile(data: string): string {
  const path = join(data, 'kek')
  if (!existsSync(path)) {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    writeFileSync(path, randomBytes(bytes).toString('base64'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(path, 'utf8').trim()
}

function decode(text: string): Uint8Array {
  const key = Buffer.from(text, 'base64')
  if (key.length !== bytes)
    throw new Error(`KEK must be the base64 of ${bytes} bytes; this one has ${key.length}.`)
  return key
}
