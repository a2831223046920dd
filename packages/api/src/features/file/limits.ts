import type { FileSort } from '@xiance/schema'

const megabyte = 1024 * 1024

/** Largest file of each sort in bytes, where a field does not say less. */
export const largest: { readonly [S in FileSort]: number } = {
  image: 20 * megabyte,
  document: 50 * megabyte,
  audio: 50 * megabyte,
  video: 100 * megabyte,
}

/** Largest piece of one request. */
export const pieceBytes = megabyte

/** What one person may send in 24 hours, and have begun without finishing. */
export const perDay = { files: 500, bytes: 2048 * megabyte }
export const unfinishedAtOnce = { uploads: 30, bytes: 300 * megabyte }

/** Files one submission or record may name. */
export const perOwner = 300

/** Days a file is kept that nothing names, and an upload without a new byte. */
export const unnamedDays = 7

/** `20 MB`, `1.5 MB`. */
export function inMegabytes(bytes: number): string {
  return `${Math.round((bytes / megabyte) * 10) / 10} MB`
}
