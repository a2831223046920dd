import { getAt, type CountyConfig, type ResolvedConfig } from '@xiance/schema'
import type { Step } from '../draft/edit.ts'

export interface MoveOptions {
  readonly document: CountyConfig
  readonly resolved: ResolvedConfig
  /** Path of the list. */
  readonly path: string
  readonly id: string
  readonly by: 1 | -1
}

/** The edit that moves one definition up or down its list, and the one that takes it back; null at an end. */
export function moveStep({ document, resolved, path, id, by }: MoveOptions): Step | null {
  const ids = idsAt(resolved, path)
  const at = ids.indexOf(id)
  const other = ids[at + by]
  if (at < 0 || other === undefined) return null
  const moved = ids.map((one, index) => (index === at ? other : index === at + by ? id : one))
  const own = getAt(document, path)
  return {
    forward: [{ path, value: inOrder(document, own, moved) }],
    backward: [{ path, value: inOrder(document, own, ids) }],
  }
}

/** A layer over a base says the order; a config of its own stands in it. */
function inOrder(document: CountyConfig, own: unknown, ids: readonly string[]): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(own) ? own.filter(hasId) : []
  if (document.extends !== undefined) return [...items, { order: ids }]
  return ids.flatMap((id) => items.filter((item) => hasId(item) && item.id === id))
}

function idsAt(config: ResolvedConfig, path: string): readonly string[] {
  const list = getAt(config, path)
  return Array.isArray(list) ? list.filter(hasId).map(({ id }) => id) : []
}

function hasId(value: unknown): value is { readonly id: string } {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  )
}
