/** Look-up of names by id, label and alias, with full-width letters folded; built once per scope and list. */
import type { Scope, Spaces } from '../scope.ts'
import { fold } from '../syntax/characters.ts'

export interface Entry {
  readonly id: string
  readonly label: string
  readonly alias?: readonly string[]
}

export interface Index<E extends Entry> {
  readonly entries: readonly E[]
  /** All entries `name` may mean: the one of that id, else those of that label, else those of that alias. */
  readonly find: (name: string) => readonly E[]
}

function indexOf<E extends Entry>(entries: readonly E[]): Index<E> {
  const [ids, labels, aliases] = [
    new Map<string, E[]>(),
    new Map<string, E[]>(),
    new Map<string, E[]>(),
  ]
  for (const entry of entries) {
    put(ids, entry.id, entry)
    put(labels, fold(entry.label), entry)
    for (const alias of entry.alias ?? []) put(aliases, fold(alias), entry)
  }
  return {
    entries,
    find: (name) => ids.get(name) ?? labels.get(fold(name)) ?? aliases.get(fold(name)) ?? [],
  }
}

function put<E>(map: Map<string, E[]>, key: string, entry: E): void {
  const found = map.get(key)
  if (found) found.push(entry)
  else map.set(key, [entry])
}

const nameIndexes = new WeakMap<readonly Entry[], Index<Entry>>()
const optionIndexes = new WeakMap<Spaces, Map<string, Index<Entry>>>()

/** The index of a list of names, kept as long as the list lives. */
export function namesIndex<E extends Entry>(names: readonly E[]): Index<E> {
  let index = nameIndexes.get(names)
  if (!index) {
    index = indexOf<Entry>(names)
    nameIndexes.set(names, index)
  }
  return index as Index<E>
}

/** The index of an option list. */
export function optionsIndex(scope: Scope, list: string): Index<Entry> {
  const { spaces } = scope
  let lists = optionIndexes.get(spaces)
  if (!lists) {
    lists = new Map()
    optionIndexes.set(spaces, lists)
  }
  let index = lists.get(list)
  if (!index) {
    index = indexOf<Entry>(spaces.options(list))
    lists.set(list, index)
  }
  return index
}
