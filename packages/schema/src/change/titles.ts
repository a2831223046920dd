import type { ResolvedConfig } from '../county.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { keptWith } from '../memo/kept-with.ts'
import { isRecord } from '../pointer.ts'
import { textIn, type Locale, type Text } from '../text.ts'

/** Properties whose value names something else of the config by id. */
const references: ReadonlySet<string> = new Set([
  'about',
  'at',
  'base',
  'businessDate',
  'checklist',
  'columns',
  'defects',
  'each',
  'field',
  'form',
  'from',
  'gate',
  'group',
  'in',
  'indicator',
  'key',
  'level',
  'lines',
  'list',
  'not',
  'of',
  'onFail',
  'organ',
  'organs',
  'out',
  'parent',
  'pays',
  'per',
  're',
  'report',
  'role',
  'same',
  'supersedes',
  'to',
  'with',
  'within',
  'workflow',
])

/** What an id is called where a property names something by it; null where it names nothing, or several things of different names. */
export function calledAt(
  property: string,
  value: string,
  { config, locale }: { readonly config: ResolvedConfig; readonly locale: Locale },
): string | null {
  if (property === 'kind' && Object.hasOwn(kinds, value))
    return textIn(kinds[value as Kind].title, locale)
  return references.has(property) ? titleOf(value, { config, locale }) : null
}

/** The one title that definitions of this id have, whatever they are. */
export function titleOf(
  id: string,
  { config, locale }: { readonly config: ResolvedConfig; readonly locale: Locale },
): string | null {
  const titles = new Set((titled(config).get(id) ?? []).map((title) => textIn(title, locale)))
  const [title = null] = titles
  return titles.size === 1 ? title : null
}

const titled = keptWith((config: ResolvedConfig): ReadonlyMap<string, readonly Text[]> => {
  const found = new Map<string, Text[]>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value as readonly unknown[]) visit(item)
    if (!isRecord(value)) return
    const { id, title } = value
    if (typeof id === 'string' && (typeof title === 'string' || isRecord(title)))
      found.set(id, [...(found.get(id) ?? []), title as Text])
    for (const inner of Object.values(value)) if (typeof inner === 'object') visit(inner)
  }
  const { examples: _, sources: __, ...rest } = config
  visit(rest)
  return found
})
