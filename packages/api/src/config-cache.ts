import { link, type LinkedConfig } from '@xiance/engine'
import type { ResolvedConfig } from '@xiance/schema'
import { getVersion, publishedVersion, type Reader } from '@xiance/store'
import { ApiError } from './error/api-error.ts'

/** A published version, ready to run. */
export interface PublishedConfig {
  readonly version: number
  readonly hash: string
  readonly publishedAt: string
  readonly linked: LinkedConfig
}

/** Linked configs by content hash, kept for ever: a hash never means anything else. */
export interface ConfigCache {
  readonly linked: (hash: string, resolved: () => Promise<string>) => Promise<LinkedConfig>
}

export function createConfigCache(): ConfigCache {
  const byHash = new Map<string, LinkedConfig>()
  return Object.freeze({
    linked: async (hash: string, resolved: () => Promise<string>) => {
      const known = byHash.get(hash)
      if (known !== undefined) return known
      const made = link(JSON.parse(await resolved()) as ResolvedConfig)
      byHash.set(hash, made)
      return made
    },
  })
}

/** The county's newest version, its pointer read by this reader and so in this transaction. */
export async function publishedConfig(
  reader: Reader,
  configs: ConfigCache,
  county: string,
): Promise<PublishedConfig> {
  const head = await publishedVersion(reader, { county })
  if (head === null) throw new ApiError('county.not_found', { params: { county } })
  return versionConfig(reader, configs, { county, version: head.version })
}

/** One published version, for what was answered under it. */
export async function versionConfig(
  reader: Reader,
  configs: ConfigCache,
  key: { readonly county: string; readonly version: number },
): Promise<PublishedConfig> {
  const found = await getVersion(reader, key)
  if (found === null) throw new ApiError('config.not_found', { params: { id: `v${key.version}` } })
  const { version, hash, publishedAt, resolved } = found
  return {
    version,
    hash,
    publishedAt,
    linked: await configs.linked(hash, () => Promise.resolve(resolved)),
  }
}
