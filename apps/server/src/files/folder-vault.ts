import { open, rename, rm, stat, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { FileKey } from '@xiance/api'
import { orMissing } from './missing.ts'
import { vaultName, type Vault } from './vault.ts'

/** Files in a folder only the server may read; a file is there whole or not at all. */
export function folderVault(root: string): Vault {
  const at = (key: FileKey) => join(root, vaultName(key))
  return Object.freeze({
    keep: async (key: FileKey, path: string) => {
      await mkdir(dirname(at(key)), { recursive: true, mode: 0o700 })
      await toDisk(path)
      await rename(path, at(key))
      await toDisk(dirname(at(key)))
    },
    has: async (key: FileKey) => (await orMissing(stat(at(key)), null)) !== null,
    open: async (key: FileKey) => {
      const handle = await orMissing(open(at(key)), null)
      return handle === null
        ? null
        : (Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>)
    },
    remove: (key: FileKey) => rm(at(key), { force: true }),
  })
}

/** Waits until a file, or a folder's entries, would survive a power cut. */
async function toDisk(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
