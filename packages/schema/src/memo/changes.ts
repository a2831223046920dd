import type { Named } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Field, Form, Register } from '../register.ts'
import { seriesInterface } from './series-interface.ts'
import { bandsOf, handlesOf, optionWords, wordsOfFields } from './handles.ts'
import { inJson, mentionsAny } from './text-of.ts'
import { collections, type Collection, type Definition, type World } from './world.ts'

/** `names`: titles, ids and types of other definitions matter; `contents`: everything they say. */
export type Depth = 'names' | 'contents'

/** What a definition must mention to be touched: one of `words`, and one of `near` where that is given. */
interface Rule {
  readonly near: readonly string[] | null
  readonly words: readonly string[]
}

export interface Changes {
  /** Too much changed to look closer. */
  readonly all: boolean
  readonly names: readonly Rule[]
  readonly contents: readonly Rule[]
}

/** True when the definition may read differently after the changes. */
export function touches(changes: Changes, definition: Definition, depth: Depth): boolean {
  return (
    changes.all ||
    changes[depth].some(
      ({ near, words }) =>
        mentionsAny(definition, words) && (near === null || mentionsAny(definition, near)),
    )
  )
}

/** What differs between two worlds, worked out once. */
export function changesBetween(from: World, to: World): Changes {
  const known = kept.get(from)?.get(to)
  if (known !== undefined) return known
  const changes = from.setting === to.setting ? compare(from.config, to.config) : everything
  const later = kept.get(from) ?? new WeakMap<World, Changes>()
  kept.set(from, later.set(to, changes))
  return changes
}

const kept = new WeakMap<World, WeakMap<World, Changes>>()

const everything: Changes = { all: true, names: [], contents: [] }

/** Beyond this many changed definitions it is quicker to read everything again. */
const many = 40

interface Pair {
  readonly collection: Collection
  readonly before: Definition | undefined
  readonly after: Definition | undefined
}

function compare(before: ResolvedConfig, after: ResolvedConfig): Changes {
  if (before.units !== after.units && JSON.stringify(before.units) !== JSON.stringify(after.units))
    return everything
  const pairs = collections.flatMap((collection) =>
    differing(collection, before[collection], after[collection]),
  )
  if (pairs.length > many) return everything
  const names = pairs.flatMap((pair) => rulesFor(pair, after))
  return {
    all: false,
    names,
    contents: [...names, ...pairs.map(({ before, after }) => byHandle(before, after))],
  }
}

function differing(
  collection: Collection,
  before: readonly Definition[],
  after: readonly Definition[],
): readonly Pair[] {
  if (before === after) return []
  const old = new Map(before.map((item) => [item.id, item]))
  const pairs: Pair[] = []
  for (const item of after) {
    const was = old.get(item.id)
    if (was !== item) pairs.push({ collection, before: was, after: item })
    old.delete(item.id)
  }
  for (const item of old.values()) pairs.push({ collection, before: item, after: undefined })
  return pairs
}

type Rules = {
  readonly [C in Collection]?: (pair: Required<Known>, config: ResolvedConfig) => readonly Rule[]
}

interface Known {
  readonly before: Definition
  readonly after: Definition
}

function rulesFor({ collection, before, after }: Pair, config: ResolvedConfig): readonly Rule[] {
  if (before === undefined || after === undefined || isRenamed(before, after))
    return withDependants(byHandle(before, after), { collection, config })
  return rules[collection]?.({ before, after }, config) ?? [byHandle(before, after)]
}

/** What of a changed definition others can see; a kind that is not here is seen whole. */
const rules: Rules = {
  parameters: (pair, config) => bySeries(pair, config),
  indicators: (pair, config) => bySeries(pair, config),
  groups: () => [],
  subsidies: () => [],
  views: () => [],
  dashboards: () => [],
  lists: ({ before, after }, config) => [
    ...(bandsOf(before) === bandsOf(after) ? [] : [{ near: null, words: [inJson(after.id)] }]),
    narrowed([after.id, ...structuresNaming([after.id], config)], optionWords(before, after)),
  ],
  registers: (pair, config) => byFields(pair, config),
  forms: (pair, config) => byFields(pair, config),
}

function isRenamed(before: Named, after: Named): boolean {
  return JSON.stringify([before.title, before.alias]) !== JSON.stringify([after.title, after.alias])
}

function byHandle(before: Definition | undefined, after: Definition | undefined): Rule {
  const words = [before, after].flatMap((item) => (item === undefined ? [] : handlesOf(item)))
  return { near: null, words: [...new Set(words)].map(inJson) }
}

function bySeries({ before, after }: Known, config: ResolvedConfig): readonly Rule[] {
  return seriesInterface(before) === seriesInterface(after)
    ? []
    : withDependants(byHandle(before, after), { collection: 'parameters', config })
}

/** Registers and forms that read what changed are seen to change themselves. */
function withDependants(
  rule: Rule,
  { collection, config }: { readonly collection: Collection; readonly config: ResolvedConfig },
): readonly Rule[] {
  if (collection === 'subsidies' || collection === 'views' || collection === 'dashboards')
    return [rule]
  const structures = structuresNaming(rule.words, config)
  return structures.length === 0 ? [rule] : [rule, { near: null, words: structures.map(inJson) }]
}

/** Handles of registers and forms that mention the words, and of those that mention these. */
function structuresNaming(words: readonly string[], config: ResolvedConfig): readonly string[] {
  const left = new Set<Register | Form>([...config.registers, ...config.forms])
  let search = words
  const found: string[] = []
  while (search.length > 0) {
    const next = [...left].filter((structure) => mentionsAny(structure, search))
    for (const structure of next) left.delete(structure)
    search = next.flatMap((structure) => handlesOf(structure))
    found.push(...search)
  }
  return found
}

/** Changed fields touch what mentions them beside their register or form, or something that builds on it. */
function byFields({ before, after }: Known, config: ResolvedConfig): readonly Rule[] {
  const [old, now] = [before, after].map((item) => withoutFields(item as Register | Form))
  if (old !== now)
    return withDependants(byHandle(before, after), { collection: 'registers', config })
  const words = wordsOfFields(
    fieldsOf(before as Register | Form),
    fieldsOf(after as Register | Form),
  )
  const handles = [...handlesOf(before), ...handlesOf(after)]
  return [narrowed([...handles, ...structuresNaming(handles, config)], words)]
}

/** Searching for very many words costs more than looking at everything near them. */
function narrowed(near: readonly string[], words: readonly string[]): Rule {
  const places = [...new Set(near)].map(inJson)
  return words.length > 100
    ? { near: null, words: places }
    : { near: places, words: words.map(inJson) }
}

function fieldsOf(structure: Register | Form): readonly (Field | string)[] {
  return [
    ...(structure.fields ?? []),
    ...('pages' in structure ? structure.pages.flatMap(({ fields }) => fields) : []),
  ]
}

function withoutFields(structure: Register | Form): string {
  return 'pages' in structure
    ? JSON.stringify({
        ...structure,
        fields: null,
        pages: structure.pages.map((page) => ({ ...page, fields: null })),
      })
    : JSON.stringify({ ...structure, fields: null })
}
