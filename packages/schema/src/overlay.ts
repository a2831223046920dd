import type { CountyConfig } from './county.ts'
import { entryKey } from './entry-id.ts'
import type { Id } from './text.ts'

/**
 * A layer over a base config: definitions named by id carry only what differs; null takes a property away,
 * `{ id, remove: true }` a definition, `after` places a new one, `{ order: [ids] }` in a list sets its order.
 */
export type Overlay<T = CountyConfig> = T extends readonly (infer I)[]
  ? readonly (I | Layered<I>)[]
  : T extends object
    ? { readonly [K in keyof T]?: Overlay<T[K]> | null }
    : T

/** Definitions with an id may be written as what differs; whatever else stands in a list is written whole. */
type Layered<I> = I extends { readonly id?: Id }
  ? 'id' extends keyof I
    ? OverlayItem<I> | { readonly order: readonly Id[] }
    : never
  : never

export type OverlayItem<I extends { readonly id?: Id }> =
  | ({ readonly id: Id; readonly after?: Id } & {
      readonly [K in Exclude<keyof I, 'id'>]?: Overlay<I[K]> | null
    })
  | { readonly id: Id; readonly remove: true }

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }
export type JsonObject = { readonly [key: string]: Json | undefined }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Properties that are maps from ids, merged key by key. */
export const maps: ReadonlySet<string> = new Set(['terms', 'writes', 'set', 'keys'])

/** Lays a config over its base; arrays with ids merge by id, maps by key, everything else is replaced whole. */
export function overlay(base: JsonObject, layer: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...base }
  for (const [key, value] of Object.entries(layer)) {
    if (value === undefined) continue
    if (value === null) delete merged[key]
    else merged[key] = mergeValue(key, merged[key], value)
  }
  return merged
}

function mergeValue(key: string, base: Json | undefined, layer: Json): Json {
  if (Array.isArray(layer) && isKeyed(layer))
    return mergeList(Array.isArray(base) ? base : [], layer, referring.has(key))
  if (maps.has(key) && isObject(base) && isObject(layer)) return overlay(base, layer)
  return layer
}

type Keyed = JsonObject

/** Lists whose items may stand there by id alone: fields of the register on a page of a form. */
const referring: ReadonlySet<string> = new Set(['fields'])

/** Items that have an identity: an id, an order, or an entry's (as, for, when). */
export function isKeyed(list: readonly Json[]): list is readonly Keyed[] {
  return list.length > 0 && list.every((item) => isObject(item) && identityOf(item) !== null)
}

/** Items that a layer can name one by one: definitions, and among them ids that stand for one. */
export function isMergeable(list: readonly unknown[]): boolean {
  const named = list.filter((item) => isObject(item) && typeof item['id'] === 'string')
  return (
    list.every((item) => typeof item === 'string' || named.includes(item)) &&
    (named.length > 0 || list.length === 0)
  )
}

function identityOf(item: Json): string | null {
  if (typeof item === 'string') return item
  if (!isObject(item)) return null
  if (typeof item['id'] === 'string') return item['id']
  if ('q' in item) return entryKey(item)
  return Array.isArray(item['order']) && Object.keys(item).length === 1 ? '' : null
}

function mergeList(
  base: readonly Json[],
  layer: readonly Keyed[],
  byName: boolean,
): readonly Json[] {
  let items: readonly Json[] = base
  for (const change of layer)
    items =
      Array.isArray(change['order']) && !('id' in change)
        ? ordered(items, change['order'])
        : place(items, change, byName)
  return items
}

function place(items: readonly Json[], change: Keyed, byName: boolean): readonly Json[] {
  const at = items.findIndex((item) => sameIdentity(item, change))
  if (change['remove'] === true) return items.filter((_, index) => index !== at)
  const { after, ...rest } = change
  const own = ownItem(rest, byName)
  const found = items[at]
  if (found !== undefined) {
    const merged = isObject(found) ? overlay(found, rest) : own
    return items.map((item, index) => (index === at ? merged : item))
  }
  const anchor =
    typeof after === 'string' ? items.findIndex((item) => identityOf(item) === after) : -1
  return anchor < 0
    ? [...items, own]
    : [...items.slice(0, anchor + 1), own, ...items.slice(anchor + 1)]
}

/** A new item; one that says nothing but its id stands for what has that id elsewhere. */
function ownItem(item: JsonObject, byName: boolean): Json {
  const { id } = item
  return byName && typeof id === 'string' && Object.keys(item).length === 1 ? id : overlay({}, item)
}

function sameIdentity(item: Json, change: Keyed): boolean {
  if (identityOf(item) === identityOf(change)) return true
  return (
    isObject(item) &&
    'q' in item &&
    'q' in change &&
    !('id' in change) &&
    entryKey(item) === entryKey(change)
  )
}

function ordered(items: readonly Json[], order: readonly Json[]): readonly Json[] {
  const rank = (item: Json): number => {
    const at = order.indexOf(isObject(item) ? (item['id'] ?? null) : item)
    return at < 0 ? order.length : at
  }
  return items.toSorted((one, other) => rank(one) - rank(other))
}
