import type { CountyConfig, ResolvedConfig } from '../county.ts'
import { editAt } from '../edit.ts'
import { entryKey } from '../entry-id.ts'
import type { Overlay } from '../overlay.ts'
import { getAt, isRecord, stepsOf } from '../pointer.ts'
import { replaceAt } from '../replace-at.ts'
import type { Id } from '../text.ts'
import { addressOf, isEdited, type Address } from './address.ts'
import { mentionsOf } from './mentions.ts'
import { renameInStories } from './rename-in-stories.ts'
import type { Migration, MigrationOp } from './migration.ts'

type Document = CountyConfig | Overlay | ResolvedConfig

export interface Migrated<D> {
  readonly document: D
  /** Paths at which the document said something about what is no more. */
  readonly lost: readonly string[]
}

/**
 * One recorded step over a config document: ids, what refers to them, and formulas. `resolved` is the document merged with
 * its base as both were before the step; what the document does not say itself is left to its base.
 */
export function migrateDocument<D extends Document>(
  document: D,
  resolved: ResolvedConfig,
  migration: Migration,
): Migrated<D> {
  const step = steps[migration.op] as (
    document: Document,
    at: Place,
    migration: Migration,
  ) => Migrated<Document>
  return step(
    document,
    { resolved, address: addressOf(resolved, migration.path) },
    migration,
  ) as Migrated<D>
}

interface Place {
  readonly resolved: ResolvedConfig
  readonly address: Address
}

const steps: {
  readonly [O in MigrationOp]: (
    document: Document,
    at: Place,
    migration: Extract<Migration, { op: O }>,
  ) => Migrated<Document>
} = {
  rename: (document, at, { to }) => kept(renamed(document, at, to)),
  merge: (document, { resolved, address }, { options, to }) => {
    const others = options.filter((option) => option !== to)
    return others.reduce<Migrated<Document>>((sofar, option) => {
      const place = { resolved, address: addressOf(resolved, `${address.path}/options/${option}`) }
      const exists = getAt(sofar.document, `${address.path}/options/${to}`) !== undefined
      const known = getAt(resolved, `${address.path}/options/${to}`) !== undefined
      const next = renamed(sofar.document, place, to)
      return {
        document: exists || known ? withoutTwin(next, `${address.path}/options`, to) : next,
        lost: [
          ...sofar.lost,
          ...(isEdited(sofar.document, place.address) && (exists || known)
            ? [place.address.path]
            : []),
        ],
      }
    }, kept(document))
  },
  retire: (document, { address }) => ({
    document: replaceAt(document, new Map([[address.path, undefined]])),
    lost: isEdited(document, address) ? [address.path] : [],
  }),
  split: (document, { address }, { into, keep }) => ({
    document: replaceAt(document, new Map([[parentOf(address.path), divided(address.id, into)]])),
    lost: isEdited(document, address) && keep === undefined ? [address.path] : [],
  }),
  move: (document, { resolved, address }, { to }) => {
    const item = getAt(document, address.path)
    if (item === undefined) return kept(document)
    const left = replaceAt(document, new Map([[address.path, undefined]]))
    const id = stepsOf(to).at(-1) ?? address.id
    const moved = isRecord(item) ? { ...item, id } : id
    const target = addressOf(resolved, to)
    return kept(editAt(left as CountyConfig, resolved, target.path, moved))
  },
  retype: (document, { address }, { kind }) =>
    kept(replaceAt(document, new Map([[`${address.path}/kind`, kind]]))),
}

function kept(document: Document): Migrated<Document> {
  return { document, lost: [] }
}

function renamed(document: Document, { resolved, address }: Place, to: Id): Document {
  const { values, keys, formulas } = mentionsOf(resolved, address, to)
  const replacements = new Map<string, unknown>([
    ...values.map((path) => [path, to] as const),
    ...formulas,
  ])
  const entries = entryIds(values, { before: resolved, after: replaceAt(resolved, replacements) })
  const mentioned = keys.reduce<Document>(
    (sofar, path) => withKey(sofar, path, to),
    replaceAt(document, replacements),
  )
  return replaceAt(
    mentioned,
    new Map([
      ...entries,
      [parentOf(address.path), (list: unknown) => inList(list, address.id, to)],
      [
        '/examples',
        (examples: unknown) =>
          Array.isArray(examples)
            ? renameInStories(examples, { config: resolved, address, to })
            : examples,
      ],
    ]),
  )
}

/** Entries that go by what tells them apart go by the new id from now on. */
function entryIds(
  values: readonly string[],
  { before, after }: { readonly before: ResolvedConfig; readonly after: ResolvedConfig },
): readonly (readonly [string, (entry: unknown) => unknown])[] {
  return values.flatMap((path) => {
    const [place = ''] = /^.*\/entries\/[^/]+(?=\/for\/key\/)/.exec(path) ?? []
    const [old, now] = [getAt(before, place), getAt(after, place)]
    if (!isRecord(old) || !isRecord(now) || old['id'] !== entryKey({ ...old, id: undefined }))
      return []
    return [
      [
        place,
        (entry: unknown) =>
          isRecord(entry) && entry['id'] === old['id'] ? { ...entry, id: entryKey(now) } : entry,
      ] as const,
    ]
  })
}

/** The id in its list: of the item itself, as the anchor of another, in an order. */
function inList(list: unknown, from: Id, to: Id): unknown {
  const swap = (id: unknown): unknown => (id === from ? to : id)
  if (!Array.isArray(list)) return list
  return (list as readonly unknown[]).map((item) => {
    if (!isRecord(item)) return swap(item)
    const { id, after, order } = item
    return {
      ...item,
      ...(id === from ? { id: to } : {}),
      ...(after === from ? { after: to } : {}),
      ...(Array.isArray(order) ? { order: (order as readonly unknown[]).map(swap) } : {}),
    }
  })
}

/** A key of a map under another name, in its place. */
function withKey(document: Document, path: string, to: Id): Document {
  const from = stepsOf(path).at(-1)
  return replaceAt(
    document,
    new Map([
      [
        parentOf(path),
        (map: unknown) =>
          isRecord(map)
            ? Object.fromEntries(
                Object.entries(map).map(([key, value]) => [key === from ? to : key, value]),
              )
            : map,
      ],
    ]),
  )
}

/** After a merge only the first item of that id stays, and of two entries about the same option only the first. */
function withoutTwin(document: Document, path: string, id: Id): Document {
  const first = (list: unknown): unknown =>
    Array.isArray(list)
      ? (list as readonly unknown[]).filter(
          (item, index) =>
            !isRecord(item) ||
            item['id'] !== id ||
            (list as readonly unknown[]).findIndex(
              (other) => isRecord(other) && other['id'] === id,
            ) === index,
        )
      : list
  return replaceAt(document, new Map([[path, first]]))
}

/** The item's own list with the parts in its place; a layer's stub of it gives way to the base. */
function divided(id: Id, into: readonly Id[]): (list: unknown) => unknown {
  return (list) =>
    Array.isArray(list)
      ? (list as readonly unknown[]).flatMap((item) =>
          isRecord(item) && item['id'] === id
            ? 'title' in item
              ? into.map((part) => ({ ...item, id: part }))
              : []
            : [item],
        )
      : list
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
