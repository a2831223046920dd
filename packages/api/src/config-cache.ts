import { link, type LinkedConfig } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import type { ResolvedConfig } from '@xiance/schema'
import { getVersion, publishedVersion, type Reader, type Version } from '@xiance/store'
import { ApiError } from './error/api-error.ts'

/** A published version, ready to run. */
export interface PublishedConfig {
  readonly version: number
  readonly hash: string
  readonly publishedAt: string
  readonly linked: LinkedConfig
}

/** Linked configs by content hash and versions by number, kept for ever: neither ever means anything else. */
export interface ConfigCache {
  readonly linked: (hash: string, resolved: () => Promise<string>) => Promise<LinkedConfig>
  readonly version: (
    key: VersionKey,
    load: () => Promise<PublishedConfig>,
  ) => Promise<PublishedConfig>
}

export interface VersionKey {
  readonly county: string
  readonly version: number
}

export function createConfigCache(): ConfigCache {
  const byHash = new Map<string, LinkedConfig>()
  const byVersion = new Map<string, PublishedConfig>()
  return Object.freeze({
    linked: async (hash: string, resolved: () => Promise<string>) => {
      const known = byHash.get(hash)
      if (known !== undefined) return known
      const made = link(JSON.parse(await resolved()) as ResolvedConfig, chineseCalendar)
      byHash.set(hash, made)
      return made
    },
    version: async ({ county, version }: VersionKey, load: () => Promise<PublishedConfig>) => {
      const known = byVersion.get(`${county}/${version}`)
      if (known !== undefined) return known
      const loaded = await load()
      byVersion.set(`${county}/${version}`, loaded)
      return loaded
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
  const { version, hash, publishedAt } = head
  const linked = await configs.linked(hash, () => resolvedText(reader, { county, version }))
  return { version, hash, publishedAt, linked }
}

/** One published version, for what was answered under it. */
export function versionConfig(
  reader: Reader,
  configs: ConfigCache,
  key: VersionKey,
): Promise<PublishedConfig> {
  return configs.version(key, async () => {
    const { version, hash, publishedAt, resolved } = await requireVersion(reader, key)
    const linked = await configs.linked(hash, () => Promise.resolve(resolved))
    return { version, hash, publishedAt, linked }
  })
}

async function resolvedText(reader: Reader, key: VersionKey): Promise<string> {
  return (await requireVersion(reader, key)).resolved
}

async function requireVersion(reader: Reader, key: VersionKey): Promise<Version> {
  const found = await getVersion(reader, key)
  if (found === null) throw new ApiError('config.not_found', { params: { id: `v${key.version}` } })
  return found
}
