import type { ResolvedConfig } from '../county.ts'
import { placeOf } from '../place.ts'
import { getAt, isRecord, stepsOf } from '../pointer.ts'
import type { Id } from '../text.ts'

/** What a path names: a definition, and the part of it that is meant. */
export interface Address {
  /** Where it really is written. */
  readonly path: string
  readonly collection: string
  readonly owner: Id
  /** `fields`, `options`, `states`, `lines`, `items`, `transitions`, `entries`; null: the definition itself. */
  readonly part: string | null
  readonly id: Id
  /** Tables around a field, outermost first. */
  readonly tables: readonly Id[]
}

/** Reads a migration's path in the config it was recorded against. */
export function addressOf(config: ResolvedConfig, path: string): Address {
  const place = placeOf(config, path)
  const [collection = '', owner = '', ...rest] = stepsOf(place)
  const inner = rest[0] === 'pages' && rest.length > 2 ? rest.slice(2) : rest
  const ids = inner.filter((_, index) => index % 2 === 1)
  return {
    path: place,
    collection,
    owner,
    part: inner[0] ?? null,
    id: ids.at(-1) ?? owner,
    tables: ids.slice(0, -1),
  }
}

/** The document says more about it than which one is meant. */
export function isEdited(document: unknown, address: Address): boolean {
  const found = getAt(document, address.path)
  return isRecord(found) && Object.keys(found).some((key) => key !== 'id')
}
