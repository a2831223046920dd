import { link, type LinkedConfig } from '@xiance/engine'
import { chineseCalendar } from '@xiance/engine/calendar'
import { resolve, type CountyConfig, type Layer, type ResolvedConfig } from '@xiance/schema'

/** A config at any of its stages; linking happens once per document. */
export type AnyConfig = Layer | ResolvedConfig | LinkedConfig

const links = new WeakMap<object, LinkedConfig>()

/** The linked form of a config, laid over its base where it extends one; the same object for the same document. */
export function linked(config: AnyConfig, base?: CountyConfig): LinkedConfig {
  if (isLinked(config)) return config
  const known = links.get(config)
  if (known) return known
  const resolved = isResolved(config) ? config : resolve(config, base).resolved
  const made = link(resolved, chineseCalendar)
  links.set(config, made)
  return made
}

function isLinked(config: AnyConfig): config is LinkedConfig {
  return 'config' in config
}

function isResolved(config: Layer | ResolvedConfig): config is ResolvedConfig {
  return 'base' in config
}
