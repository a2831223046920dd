import { resolve, type Based, type Overlay } from '@xiance/schema'
import { config } from '../config.ts'
import { alone } from './alone.ts'
import {
  collections,
  definitionsIn,
  named,
  placeOf,
  type Collection,
  type Definition,
} from './definition.ts'
import { reachedFrom } from './reached-from.ts'
import { playedIn } from './stories.ts'

/** With an id on every entry and page, so that a layer can name it. */
const library = resolve(config).resolved

/** Ids of what a county takes from the library, by collection. */
export type Picks = { readonly [C in Collection]?: readonly string[] }

/**
 * A county's config as a layer over the library. What is picked comes along with all it needs, and so does what the county's
 * own definitions need; the rest is removed by name. What the county writes under the id of a piece that is picked, or that
 * one picked needs, is laid over it: it adds, overrides and takes away. Under any other id it stands alone. Levels that the
 * county names are all it has; a story of the library stays where all that it plays came unchanged.
 */
export function taking<const O extends Overlay>(own: O, picks: Picks): O & Based<typeof config> {
  const picked = placesOf((collection) => (picks[collection] ?? []).map((id) => of(collection, id)))
  const written = placesOf((collection) => definitionsIn(own, collection))
  const extended = reachedFrom(library, picked)
  const laid = inCollections(own, (collection) =>
    definitionsIn(own, collection).map((item) => {
      const base = named(definitionsIn(library, collection), item.id)
      return base === undefined || extended.has(placeOf(collection, item))
        ? item
        : alone(item, base)
    }),
  )
  const kept = reachedFrom(resolve(laid, library).resolved, [...picked, ...written])
  const stories = library.examples
    .filter((story) =>
      playedIn(story).every((place) => kept.has(place) && !written.includes(place)),
    )
    .map((story) => placeOf('examples', story))
  return {
    ...inCollections(laid, (collection) => [
      ...definitionsIn(laid, collection),
      ...definitionsIn(library, collection)
        .filter((item) => ![...kept, ...stories].includes(placeOf(collection, item)))
        .map(({ id }) => ({ id, remove: true })),
      ...orderOf(collection, definitionsIn(own, collection)),
    ]),
    ...levelsOf(own),
  }
}

function placesOf(itemsIn: (collection: Collection) => readonly Definition[]): readonly string[] {
  return collections.flatMap((collection) =>
    itemsIn(collection).map((item) => placeOf(collection, item)),
  )
}

function of(collection: Collection, id: string): Definition {
  const found = named(definitionsIn(library, collection), id)
  if (found === undefined) throw new Error(`The library has no ${collection} ${id}`)
  return found
}

/** A layer with other definitions in its collections. */
function inCollections<O extends Overlay>(
  layer: O,
  itemsIn: (collection: Collection) => readonly object[],
): O {
  const changed = collections.map((collection) => [collection, itemsIn(collection)] as const)
  return { ...layer, ...Object.fromEntries(changed.filter(([, items]) => items.length > 0)) }
}

/** The library's pieces, then the county's own in its own order, those that share an id with the library's among them. */
function orderOf(collection: Collection, written: readonly Definition[]): readonly object[] {
  const others = definitionsIn(library, collection).filter(({ id }) => !named(written, id))
  const isShared = others.length < definitionsIn(library, collection).length
  return isShared ? [{ order: [...others, ...written].map(({ id }) => id) }] : []
}

/** Levels that a county names, in its order, and none beside them. */
function levelsOf(own: Overlay): Pick<Overlay, 'levels'> {
  const levels = definitionsIn(own, 'levels')
  if (levels.length === 0) return {}
  const others = library.levels.filter(({ id }) => !named(levels, id))
  return {
    levels: [
      ...levels,
      ...others.map(({ id }) => ({ id, remove: true }) as const),
      { order: levels.map(({ id }) => id) },
    ],
  }
}
