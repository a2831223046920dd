import type { Actor } from '../../access/actor.ts'
import { publishedConfig } from '../../config-cache.ts'
import type { Services } from '../../services.ts'
import type { Published } from './answers.ts'

/** The version in force, read now. */
export async function publishedVersion(services: Services, { county }: Actor): Promise<Published> {
  const { version, hash, publishedAt } = await services.store.read((reader) =>
    publishedConfig(reader, services.configs, county),
  )
  return { version, hash, publishedAt }
}
