import { layerOf, type Layer, type ResolvedConfig } from '@xiance/schema'

export interface LayersOf {
  /** Layer that first wrote it. */
  readonly layer: string | null
  /** What another layer says differently. */
  readonly overridden: readonly { readonly path: string; readonly layer: string }[]
}

/** Which layer a value comes from, and which of its parts come from another. */
export function layersOf(
  path: string,
  layers: readonly Layer[],
  { resolved, value }: { readonly resolved: ResolvedConfig; readonly value: unknown },
): LayersOf {
  const layer = layerOf(path, layers, resolved)
  if (layers.length < 2) return { layer, overridden: [] }
  return {
    layer,
    overridden: leavesOf(value, path).flatMap((leaf) => {
      const author = layerOf(leaf, layers, resolved)
      return author === null || author === layer ? [] : [{ path: leaf, layer: author }]
    }),
  }
}

/** Paths of the values a definition is made of; what has an id is gone into, anything else is one value. */
function leavesOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path]
  if (Array.isArray(value))
    return (value as readonly unknown[]).every(hasId)
      ? (value as readonly { readonly id: string }[]).flatMap((item) =>
          leavesOf(item, `${path}/${item.id}`),
        )
      : [path]
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`))
}

function hasId(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'id' in item
}
