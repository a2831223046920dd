import type { CountyConfig, Overlay, ResolvedConfig } from '@xiance/schema'

/** What a county may take from the library piece by piece. */
export const collections = [
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
  'examples',
] as const

export type Collection = (typeof collections)[number]

export interface Definition {
  readonly id: string
}

/** Definitions written in a config or a layer. */
export function definitionsIn(
  config: CountyConfig | ResolvedConfig | Overlay,
  collection: Collection | 'levels',
): readonly Definition[] {
  const items: readonly object[] = config[collection] ?? []
  return items.filter((item): item is Definition => 'id' in item)
}

/** JSON Pointer of a definition. */
export function placeOf(collection: Collection, { id }: Definition): string {
  return `/${collection}/${id}`
}

/** The definition with that id, if there is one. */
export function named<D extends Definition>(items: readonly D[], id: string): D | undefined {
  return items.find((item) => item.id === id)
}
