import type { FileBackend, FileKey, UploadKey } from './backend.ts'

/** Files that are gone with the process: for trying the use cases without a disk. */
export function memoryFiles(): FileBackend {
  const uploads = new Map<string, { bytes: Uint8Array<ArrayBuffer>; at: number }>()
  const held = new Map<string, Uint8Array<ArrayBuffer>>()
  const upload = ({ county, user, hash }: UploadKey) => `${county}/${user}/${hash}`
  const file = ({ county, hash }: FileKey) => `${county}/${hash}`
  const bytesOf = (key: UploadKey) => uploads.get(upload(key))?.bytes ?? new Uint8Array()
  return Object.freeze({
    received: async (key: UploadKey) => bytesOf(key).length,
    append: async (key: UploadKey, offset: number, added: Uint8Array) => {
      const before = bytesOf(key)
      if (before.length !== offset) return before.length
      const bytes = new Uint8Array(offset + added.length)
      bytes.set(before)
      bytes.set(added, offset)
      uploads.set(upload(key), { bytes, at: Date.now() })
      return bytes.length
    },
    arrived: async function* arrived(key: UploadKey) {
      yield bytesOf(key)
    },
    discard: async (key: UploadKey) => void uploads.delete(upload(key)),
    keep: async (key: UploadKey) => {
      held.set(file(key), bytesOf(key))
      uploads.delete(upload(key))
    },
    has: async (key: FileKey) => held.has(file(key)),
    open: async (key: FileKey) => {
      const bytes = held.get(file(key))
      return bytes === undefined ? null : new Blob([bytes]).stream()
    },
    remove: async (key: FileKey) => void held.delete(file(key)),
    unfinished: async ({ county, user }: Pick<UploadKey, 'county' | 'user'>) => {
      const mine = [...uploads].filter(([name]) => name.startsWith(`${county}/${user}/`))
      return {
        uploads: mine.length,
        bytes: mine.reduce((sum, [, { bytes }]) => sum + bytes.length, 0),
      }
    },
    forget: async (county: string, before: Date) => {
      const old = [...uploads].filter(
        ([name, { at }]) => name.startsWith(`${county}/`) && at < before.getTime(),
      )
      for (const [name] of old) uploads.delete(name)
      return old.length
    },
  })
}
