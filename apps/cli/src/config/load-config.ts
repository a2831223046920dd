import { resolve, type CountyConfig, type Layer, type ResolvedConfig } from '@xiance/schema'
import { checkConfig, type CheckedConfig } from '@xiance/schema/meta'
import { CliError } from '../cli-error.ts'
import { locate } from './locate.ts'
import { readWritten } from './read-written.ts'
import { countsOf, type RegionRow } from './regions-file.ts'

export interface LoadedConfig extends CheckedConfig {
  /** As written, from the base up. */
  readonly layers: readonly Layer[]
  readonly regions: readonly RegionRow[]
}

/** Reads `<config>` with its base and checks it in all three layers; `today` is the day deadlines are held against. */
export async function loadChecked(name: string, today?: string): Promise<LoadedConfig> {
  const { layers, regions, mergedWith } = await readWritten(name, await locate(name))
  const base = baseOf(layers.slice(0, -1))
  const checked = checkConfig(layers.at(-1), {
    counts: countsOf(regions),
    ...(base === undefined ? {} : { base }),
    ...(today === undefined ? {} : { today }),
  })
  const { resolved, issues } = checked
  return {
    issues,
    layers,
    regions,
    resolved:
      resolved === null || mergedWith === undefined ? resolved : { ...resolved, base: mergedWith },
  }
}

/** A config without errors and the layers it was made from; refuses one that has some, saying what shows them. */
export async function loadConfig(
  name: string,
): Promise<LoadedConfig & { readonly resolved: ResolvedConfig }> {
  const loaded = await loadChecked(name)
  const errors = loaded.issues.filter(({ severity }) => severity === 'error').length
  if (loaded.resolved === null || errors > 0) throw new CliError('config.invalid', { name, errors })
  return { ...loaded, resolved: loaded.resolved }
}

/** The layers below a config as one. */
function baseOf(layers: readonly Layer[]): CountyConfig | ResolvedConfig | undefined {
  const [lowest, ...others] = layers as readonly CountyConfig[]
  return others.reduce<CountyConfig | ResolvedConfig | undefined>(
    (base, layer) => resolve(layer, base).resolved,
    lowest,
  )
}
