import { constants, createReadStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileBackend, UploadKey } from '@xiance/api'
import { orMissing } from './missing.ts'

/** Uploads on their way, one file each, in a folder of the server. */
export interface Spool extends Pick<
  FileBackend,
  'received' | 'append' | 'arrived' | 'discard' | 'unfinished' | 'forget'
> {
  readonly path: (key: UploadKey) => string
}

export function createSpool(root: string): Spool {
  const folder = (county: string, user: string) => join(root, county, encodeURIComponent(user))
  const path = ({ county, user, hash }: UploadKey) => join(folder(county, user), hash)
  const received = async (key: UploadKey) => (await orMissing(stat(path(key)), null))?.size ?? 0
  const within = async (at: string) => {
    const names = await orMissing(readdir(at), [])
    const found = await Promise.all(
      names.map(async (name) => ({ name, entry: await orMissing(stat(join(at, name)), null) })),
    )
    return found.flatMap(({ name, entry }) => (entry === null ? [] : [{ name, entry }]))
  }
  return Object.freeze({
    path,
    received,
    append: async (key: UploadKey, offset: number, bytes: Uint8Array) => {
      await mkdir(dirname(path(key)), { recursive: true, mode: 0o700 })
      const handle = await open(path(key), constants.O_CREAT | constants.O_WRONLY, 0o600)
      try {
        const { size } = await handle.stat()
        if (size !== offset) return size
        // At its own place, so that the same piece sent twice at once lands once.
        for (let done = 0; done < bytes.length;)
          done += (await handle.write(bytes, done, bytes.length - done, offset + done)).bytesWritten
        return offset + bytes.length
      } finally {
        await handle.close()
      }
    },
    arrived: (key: UploadKey): AsyncIterable<Uint8Array> => createReadStream(path(key)),
    discard: (key: UploadKey) => rm(path(key), { force: true }),
    unfinished: async ({ county, user }: Pick<UploadKey, 'county' | 'user'>) => {
      const entries = await within(folder(county, user))
      return {
        uploads: entries.length,
        bytes: entries.reduce((sum, { entry }) => sum + entry.size, 0),
      }
    },
    forget: async (county: string, before: Date) => {
      let forgotten = 0
      for (const user of await within(join(root, county)))
        for (const { name, entry } of await within(join(root, county, user.name)))
          if (entry.mtimeMs < before.getTime()) {
            await rm(join(root, county, user.name, name), { force: true })
            forgotten += 1
          }
      return forgotten
    },
  })
}
