import type { CountyConfig, ResolvedConfig } from './county.ts'
import { collections, type Collection, type Definition } from './memo/world.ts'
import type { Overlay } from './overlay.ts'
import { isRecord } from './pointer.ts'
import { replaceAt } from './replace-at.ts'
import { scopes } from './scope/scopes.ts'
import { sitesIn } from './sites/formula-sites.ts'

/**
 * The document as it is stored: formulas by id, as `resolved` has them, so that renaming a label touches nothing else.
 * The same object when nothing has to change; definitions seen before beside the same resolved ones are not read again.
 */
export function canonicalDocument<D extends CountyConfig | Overlay>(
  document: D,
  resolved: ResolvedConfig,
): D {
  const changed = collections.flatMap((collection) => {
    const items = document[collection] as readonly unknown[] | null | undefined
    if (!Array.isArray(items)) return []
    const byId = new Map<unknown, Definition>(resolved[collection].map((item) => [item.id, item]))
    const stored = (items as readonly unknown[]).map((item) => {
      const definition = isRecord(item) ? byId.get(item['id']) : undefined
      return definition === undefined || !isRecord(item)
        ? item
        : storedItem(item, { collection, definition, resolved })
    })
    return stored.every((item, index) => item === items[index])
      ? []
      : [[collection, stored] as const]
  })
  return changed.length === 0 ? document : { ...document, ...Object.fromEntries(changed) }
}

interface Beside {
  readonly collection: Collection
  readonly definition: Definition
  readonly resolved: ResolvedConfig
}

function storedItem(item: object, { collection, definition, resolved }: Beside): object {
  if (item === definition) return item
  const known = kept.get(item)
  if (known?.definition === definition) return known.stored
  const root = `/${collection}/${definition.id}`
  const stored = replaceAt(
    item,
    new Map(
      sitesIn(collection, definition, scopes(resolved)).map(({ path, text }) => [
        path.slice(root.length),
        (written: unknown) => (typeof written === 'string' ? text : written),
      ]),
    ),
  )
  kept.set(item, { definition, stored })
  kept.set(stored, { definition, stored })
  return stored
}

const kept = new WeakMap<object, { readonly definition: Definition; readonly stored: object }>()
