import type { ResolvedConfig } from '../county.ts'

/** The config a definition is read in, and whatever else its check depends on. */
export interface World {
  readonly config: ResolvedConfig
  /** Other inputs of the check, as text: two worlds with different ones have nothing in common. */
  readonly setting: string
}

/** Collections whose items are checked one by one. */
export const collections = [
  'levels',
  'sources',
  'units',
  'organs',
  'roles',
  'lists',
  'registers',
  'forms',
  'groups',
  'parameters',
  'checklists',
  'indicators',
  'subsidies',
  'workflows',
  'views',
  'dashboards',
] as const

export type Collection = (typeof collections)[number]
export type DefinitionOf<C extends Collection> = ResolvedConfig[C][number]
export type Definition = DefinitionOf<Collection>

/** One world for each config and setting, so that worlds are compared by identity. */
export function worldOf(config: ResolvedConfig, setting = ''): World {
  const settings = worlds.get(config) ?? new Map<string, World>()
  worlds.set(config, settings)
  const known = settings.get(setting)
  if (known !== undefined) return known
  const world = { config, setting }
  settings.set(setting, world)
  return world
}

const worlds = new WeakMap<ResolvedConfig, Map<string, World>>()
