import { resolve, type CountyConfig } from '@xiance/schema'
import { config } from './config.ts'

/** With an id on every entry, so that a layer can name it. */
const library = resolve(config).resolved

/** Ids of what a county takes from the library, by collection. */
export type Picks = {
  readonly [
    C in 'checklists' | 'forms' | 'registers' | 'workflows' | 'indicators' | 'subsidies'
  ]?: readonly string[]
}

/**
 * A county's config as a layer over the library that takes in only the pieces picked and whatever these, or the county's
 * own definitions, mention; all else is removed by name. A definition that the county writes itself is what the county
 * writes, with the parts beside it that formulas of the pieces read, and a worked example of the library stays where all it tells of was
 * taken unchanged.
 */
export function taking<const C extends CountyConfig>(own: C, picks: Picks): C {
  const taken = takenWith(own, picks)
  const layer = collections.map((collection) => {
    const written: readonly Definition[] = own[collection] ?? []
    const removed = definitionsOf(collection)
      .filter(({ id }) => !taken.has(`${collection}/${id}`) && !names(written, id))
      .map(({ id }) => ({ id, remove: true }))
    const shared = written.some(({ id }) => names(definitionsOf(collection), id))
    return [
      collection,
      [
        ...written.map((item) => pruned(collection, item, taken)),
        ...removed,
        ...(shared ? [orderOf(collection, written)] : []),
      ],
    ] as const
  })
  return {
    ...own,
    ...Object.fromEntries(layer.filter(([, items]) => items.length > 0)),
    levels: [
      ...own.levels,
      ...library.levels
        .filter(({ id }) => !names(own.levels, id))
        .map(({ id }) => ({ id, remove: true })),
      { order: own.levels.map(({ id }) => id) },
    ],
  }
}

interface Definition {
  readonly id: string
}

type Part = { readonly [key: string]: unknown }

/** Taken when a county asks for them, or with a piece that mentions them. */
const picked = ['registers', 'forms', 'checklists', 'indicators', 'subsidies', 'workflows'] as const

/** Taken when the county's own definitions mention them, too. */
const mentioned = ['units', 'organs', 'roles', 'lists', 'groups', 'parameters'] as const

const collections = [...picked, ...mentioned, 'examples'] as const
type Collection = (typeof collections)[number]

function definitionsOf(collection: Collection): readonly Definition[] {
  return library[collection]
}

function takenWith(own: CountyConfig, picks: Picks): ReadonlySet<string> {
  const taken = new Set<string>()
  const ours = JSON.stringify(own)
  const theirs: string[] = []
  const take = (collection: Collection, item: Definition): void => {
    const place = `${collection}/${item.id}`
    taken.add(place)
    if (!writes(own, place)) theirs.push(JSON.stringify(item))
  }
  for (const collection of picked)
    for (const id of picks[collection] ?? []) take(collection, find(collection, id))
  for (let before = -1; before !== taken.size;) {
    before = taken.size
    for (const collection of [...picked, ...mentioned])
      for (const item of definitionsOf(collection))
        if (
          !taken.has(`${collection}/${item.id}`) &&
          (theirs.some((text) => mentions(text, item)) ||
            (isMentioned(collection) && mentions(ours, item)))
        )
          take(collection, item)
  }
  for (const example of definitionsOf('examples'))
    if (tells(example).every((place) => taken.has(place) && !writes(own, place)))
      taken.add(`examples/${example.id}`)
  return taken
}

function isMentioned(collection: Collection): boolean {
  return mentioned.some((one) => one === collection)
}

/** The library's pieces, then the county's own in its own order, those that share an id with the library's among them. */
function orderOf(collection: Collection, written: readonly Definition[]): object {
  const others = definitionsOf(collection).filter(({ id }) => !names(written, id))
  return { order: [...others, ...written].map(({ id }) => id) }
}

function find(collection: Collection, id: string): Definition {
  const found = definitionsOf(collection).find((item) => item.id === id)
  if (found === undefined) throw new Error(`The library has no ${collection} ${id}`)
  return found
}

function mentions(text: string, item: Definition): boolean {
  return text.includes(`"${item.id}"`) || text.includes(`.${item.id}`)
}

function names(items: readonly Definition[], id: string): boolean {
  return items.some((item) => item.id === id)
}

function writes(own: CountyConfig, place: string): boolean {
  const [collection, id] = place.split('/')
  const items: readonly Definition[] = own[collection as Collection] ?? []
  return names(items, id ?? '')
}

/** What the steps of an example play: `workflows/problem`. */
function tells(example: object): readonly string[] {
  const { story } = example as { readonly story: readonly { readonly do?: Part }[] }
  return story.flatMap(({ do: deed }) =>
    Object.entries(keywords).flatMap(([keyword, collection]) => {
      const id = deed?.[keyword]
      return typeof id === 'string' ? [`${collection}/${id}`] : []
    }),
  )
}

const keywords = {
  form: 'forms',
  checklist: 'checklists',
  indicator: 'indicators',
  workflow: 'workflows',
  register: 'registers',
} as const

/** The county's own definition, without the library's parts that nobody names. */
function pruned(collection: Collection, item: Definition, taken: ReadonlySet<string>): unknown {
  const base = definitionsOf(collection).find(({ id }) => id === item.id)
  if (base === undefined) return item
  const formulas = [...taken].flatMap((place) => formulasOf(placed(place, item.id)))
  return withoutOthers({ ...item }, { ...base }, (id) =>
    formulas.some((formula) => new RegExp(String.raw`\b${id}\b`).test(formula)),
  )
}

/** The library's definition at a place, unless it is the one that the county writes. */
function placed(place: string, written: string): unknown {
  const [collection, id] = place.split('/')
  return id === written
    ? undefined
    : definitionsOf(collection as Collection).find((item) => item.id === id)
}

const formulaKeys: ReadonlySet<string> = new Set(['test', 'when', 'each', 'show', 'required'])

function formulasOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return formulaKeys.has(key) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, part]) => formulasOf(part, inner))
}

function withoutOthers(item: Part, base: Part, isRead: (id: string) => boolean): Part {
  const unsaid = Object.keys(base).filter((key) => !(key in item))
  return Object.fromEntries([
    ...unsaid.map((key) => [key, null]),
    ...Object.entries(item).map(([key, value]) => {
      const others = base[key]
      if (key === 'entries' && isNamed(others) && Array.isArray(value))
        return [key, [...others.map(({ id }) => ({ id, remove: true })), ...(value as Part[])]]
      if (!isNamed(value) || !isNamed(others)) return [key, value]
      const kept = value.map((part) => {
        const other = others.find(({ id }) => id === part['id'])
        return other === undefined ? part : withoutOthers(part, other, isRead)
      })
      const removed = others
        .filter(({ id }) => !value.some((part) => part['id'] === id) && !isRead(String(id)))
        .map(({ id }) => ({ id, remove: true }))
      return [key, [...kept, ...removed]]
    }),
  ])
}

function isNamed(value: unknown): value is readonly Part[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part) => typeof part === 'object' && part !== null && 'id' in part)
  )
}
