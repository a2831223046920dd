import type { FileKey } from '@xiance/api'

/** Whole files by county and hash. Every write is complete when it resolves. */
export interface Vault {
  /** Takes a file from a path; the same file twice is one. */
  readonly keep: (key: FileKey, path: string) => Promise<void>
  readonly has: (key: FileKey) => Promise<boolean>
  readonly open: (key: FileKey) => Promise<ReadableStream<Uint8Array> | null>
  readonly remove: (key: FileKey) => Promise<void>
}

/** Name of a file under its vault's root: counties apart, and no folder with too many entries. */
export function vaultName({ county, hash }: FileKey): string {
  return `${county}/${hash.slice(0, 2)}/${hash}`
}
