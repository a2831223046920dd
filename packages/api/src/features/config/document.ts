import type { Actor } from '../../access/actor.ts'
import { publishedConfig, versionConfig } from '../../config-cache.ts'
import type { Services } from '../../services.ts'
import type { ConfigDocument } from './answers.ts'

/** A whole published config, with its sources. */
export async function configDocument(
  services: Services,
  { county }: Actor,
  { version }: { readonly version?: number | undefined },
): Promise<ConfigDocument> {
  const found = await services.store.read((reader) =>
    version === undefined
      ? publishedConfig(reader, services.configs, county)
      : versionConfig(reader, services.configs, { county, version }),
  )
  return {
    version: found.version,
    hash: found.hash,
    publishedAt: found.publishedAt,
    resolved: found.linked.config,
  }
}
