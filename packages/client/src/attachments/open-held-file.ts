import type { Calls } from '../calls.ts'

export interface HeldFiles {
  readonly calls: Calls
  /** Address of the files of the app: `/portal/files`. */
  readonly url: string
  readonly county: string
}

/** A file the server holds, with the address to show it from. */
export interface HeldFile {
  readonly name: string
  readonly type: string
  readonly size: number
  readonly url: string
}

/** Files of a county by their hash; null for one that is not there, or not for the person asking. */
export function openHeldFiles({
  calls,
  url,
  county,
}: HeldFiles): (hash: string, signal: AbortSignal) => Promise<HeldFile | null> {
  return async (hash, signal) => {
    const [file] = await calls.file.describe.query({ county, hashes: [hash] }, { signal })
    if (file === undefined) return null
    const { name, type, size } = file
    return { name, type, size, url: `${url}/${county}/${hash}` }
  }
}
