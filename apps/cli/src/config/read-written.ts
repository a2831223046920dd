import { pathToFileURL } from 'node:url'
import type { CountyConfig, Layer, ResolvedConfig } from '@xiance/schema'
import { CliError } from '../cli-error.ts'
import { readJson } from '../files/read-json.ts'
import { readRegions, type RegionRow } from './regions-file.ts'
import { locateBase, type Located } from './locate.ts'

/** A config as written, and the layers under it. */
export interface Written {
  /** From the base up; the last is the config itself. Not yet checked: the last may be any JSON value. */
  readonly layers: readonly Layer[]
  /** Places of the county, where its folder lists them. */
  readonly regions: readonly RegionRow[]
  /** What an exported document was merged with, long ago. */
  readonly mergedWith?: ResolvedConfig['base']
}

/** Newest language version this program reads. */
const DSL = 1

/** Reads a config and whatever it extends; `above` are the files that led here. */
export async function readWritten(
  name: string,
  located: Located,
  above: readonly string[] = [],
): Promise<Written> {
  if (above.includes(located.file)) throw new CliError('config.base_loop', { name })
  const { config, base, ...beside } =
    located.kind === 'module' ? await readModule(name, located.file) : await readDocument(located)
  refuseNewer(name, config)
  const parent = isRecord(config) ? extendedId(config) : null
  if (parent === null) return { layers: [config as Layer], ...beside }
  if (base !== undefined) return { layers: [base, config as Layer], ...beside }
  const found = await locateBase(parent, located.folder)
  if (found === null) throw new CliError('config.base_missing', { name, base: parent })
  const below = await readWritten(parent, found, [...above, located.file])
  return { layers: [...below.layers, config as Layer], ...beside }
}

interface Read extends Pick<Written, 'regions' | 'mergedWith'> {
  readonly config: unknown
  readonly base?: CountyConfig | undefined
}

async function readModule(name: string, file: string): Promise<Read> {
  const module = await imported(name, file)
  const config = module['config'] ?? module['default']
  if (config === undefined) throw new CliError('config.no_export', { name })
  return {
    config,
    base: module['base'] as CountyConfig | undefined,
    regions: (module['regions'] ?? []) as readonly RegionRow[],
  }
}

async function imported(name: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError('config.broken', { name, reason })
  }
}

/** `$schema` is a note to editors; an exported document is merged already, its pointer to the base is history. */
async function readDocument({ file, folder }: Located): Promise<Read> {
  const document = await readJson(file)
  const regions = await readRegions(folder)
  if (!isRecord(document)) return { config: document, regions }
  const { $schema: _, base, ...config } = document
  return base === undefined
    ? { config, regions }
    : { config, regions, mergedWith: base as NonNullable<Written['mergedWith']> }
}

function extendedId(config: Readonly<Record<string, unknown>>): string | null {
  const pointer = config['extends']
  return isRecord(pointer) && typeof pointer['id'] === 'string' ? pointer['id'] : null
}

function refuseNewer(name: string, config: unknown): void {
  const dsl = isRecord(config) ? config['dsl'] : undefined
  if (typeof dsl === 'number' && dsl > DSL)
    throw new CliError('config.newer_dsl', { name, dsl: String(dsl) })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
