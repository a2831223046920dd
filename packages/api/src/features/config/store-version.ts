import {
  canonicalJson,
  contentHash,
  type Change,
  type ResolvedConfig,
  type WrittenConfig,
} from '@xiance/schema'
import { publishVersion, type Tx, type VersionHead } from '@xiance/store'

export interface NewConfigVersion {
  readonly document: WrittenConfig
  readonly resolved: ResolvedConfig
  readonly note: string
  readonly changes: readonly Change[]
}

/** Stores a version: the resolved text is the very text its hash is of. */
export async function storeVersion(
  tx: Tx,
  { document, resolved, note, changes }: NewConfigVersion,
): Promise<VersionHead> {
  const written = JSON.stringify(document)
  return publishVersion(tx, {
    hash: await contentHash(resolved),
    document: written,
    overlay: document.extends === undefined ? null : written,
    resolved: canonicalJson(resolved),
    note,
    changes: JSON.stringify(changes),
  })
}
