import { base } from '@xiance/config-base'
import { resolve, type CountyConfig, type ResolvedConfig, type WrittenConfig } from '@xiance/schema'

/** Library configs of this server by id and version. */
const bases: readonly {
  readonly id: string
  readonly version: number
  readonly config: CountyConfig
}[] = [{ id: base.id, version: 1, config: base }]

/** The library config that a county extends, null when this server has none such. */
export function baseConfig({
  id,
  version,
}: {
  readonly id: string
  readonly version: number
}): CountyConfig | null {
  return bases.find((one) => one.id === id && one.version === version)?.config ?? null
}

/** A county's config laid over the library config that it extends. */
export function overItsBase(config: WrittenConfig): ResolvedConfig {
  const base = config.extends === undefined ? null : baseConfig(config.extends)
  return resolve(config, base ?? undefined).resolved
}
