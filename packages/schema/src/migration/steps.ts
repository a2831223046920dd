import { kinds } from '../kinds/index.ts'
import { stepsOf } from '../pointer.ts'
import type { Id } from '../text.ts'
import {
  fieldAt,
  trailOf,
  trailsOf,
  withFieldAt,
  withFieldBelow,
  type AnsweredForm,
  type Trail,
} from './answered-form.ts'
import { pathOf, rowIdsOf, type Leaf, type Step } from './leaves.ts'
import type { Migration, MigrationOp } from './migration.ts'

/** Answers and the questions they belong to, between two steps. */
export interface Passage {
  readonly form: AnsweredForm
  readonly leaves: readonly Leaf[]
}

/** One step over the answers of one form; a step about something else changes nothing. */
export function pass(passage: Passage, migration: Migration): Passage {
  const step = passes[migration.op] as (passage: Passage, migration: Migration) => Passage
  return step(passage, migration)
}

const passes: {
  readonly [O in MigrationOp]: (
    passage: Passage,
    migration: Extract<Migration, { op: O }>,
  ) => Passage
} = {
  rename: (passage, { id, path, to }) => {
    const [collection = '', name = '', property, option] = stepsOf(path)
    if (property === 'options')
      return changeOptions(passage, {
        id,
        list: name,
        option: (old) => (old === option ? to : old),
      })
    if (property === undefined) return renameOwner(passage, { collection, name, to })
    return changeField(passage, { id, path }, (trail, form) => ({
      form: withFieldAt(form, trail, (field) => [{ ...field, id: to }]),
      place: (at) => replaced(at, trail.ids.length - 1, to),
    }))
  },
  merge: (passage, { id, path, options, to }) =>
    changeOptions(passage, {
      id,
      list: stepsOf(path)[1] ?? '',
      option: (old) => (options.includes(old) ? to : old),
    }),
  retire: (passage, { id, path }) => {
    const [, list = '', property, option] = stepsOf(path)
    if (property === 'options')
      return changeOptions(passage, { id, list, option: (old) => (old === option ? null : old) })
    return changeField(passage, { id, path }, (trail, form) => ({
      form: withFieldAt(form, trail, () => []),
      place: () => null,
    }))
  },
  split: (passage, { id, path, into, keep }) => {
    const [, list = '', property, option] = stepsOf(path)
    if (property === 'options')
      return changeOptions(passage, {
        id,
        list,
        option: (old) => (old === option ? (keep ?? null) : old),
      })
    return changeField(passage, { id, path }, (trail, form) => ({
      form: withFieldAt(form, trail, (field) => into.map((part) => ({ ...field, id: part }))),
      place: (at) => (keep === undefined ? null : replaced(at, trail.ids.length - 1, keep)),
    }))
  },
  move: (passage, { id, path, to }) =>
    changeField(passage, { id, path }, (trail, form) => {
      const field = fieldAt(form, trail)
      const left = withFieldAt(form, trail, () => [])
      const target = trailOf(form, stepsOf(to))
      const name = target?.ids.at(-1)
      if (field === undefined || target === null || name === undefined)
        return { form: left, place: () => null }
      const parent: Trail = { in: target.in, ids: target.ids.slice(0, -1) }
      return {
        form: withFieldBelow(left, parent, { ...field, id: name }),
        place: placing(passage.leaves, { trail, parent, name }),
      }
    }),
  retype: (passage, { id, path, kind, map }) => {
    const trail = trailOf(passage.form, stepsOf(path))
    const field = trail === null ? undefined : fieldAt(passage.form, trail)
    if (trail === null || field === undefined) return passage
    const now = { ...field, kind }
    return {
      form: withFieldAt(passage.form, trail, () => [now]),
      leaves: passage.leaves.map((leaf) =>
        !leads(leaf, trail)
          ? leaf
          : leaf.kind === 'unknown' || leaf.value === null
            ? touched(leaf, id)
            : valued(
                touched(leaf, id),
                adopted(leaf, { trail, map, adopt: (value) => kinds[kind].adopt(value, now) }),
              ),
      ),
    }
  },
}

interface Change {
  readonly form: AnsweredForm
  /** New place of a leaf of the field; null drops it. */
  readonly place: (at: readonly Step[]) => readonly Step[] | null
}

/** Moves every leaf of one field. */
function changeField(
  passage: Passage,
  { id, path }: Pick<Migration, 'id' | 'path'>,
  change: (trail: Trail, form: AnsweredForm) => Change,
): Passage {
  const trail = trailOf(passage.form, stepsOf(path))
  if (trail === null || fieldAt(passage.form, trail) === undefined) return passage
  const { form, place } = change(trail, passage.form)
  const leaves = passage.leaves.map((leaf) =>
    leaf.at !== null && leads(leaf, trail) ? { ...touched(leaf, id), at: place(leaf.at) } : leaf,
  )
  return { form, leaves: undisputed(leaves) }
}

/** Where rows hold different answers for one place, none of them can be told to be right. */
function undisputed(leaves: readonly Leaf[]): readonly Leaf[] {
  const places = Map.groupBy(leaves, ({ at, kind }) => `${kind}${at === null ? '' : pathOf(at)}`)
  const disputed = new Set(
    [...places.values()]
      .filter((rivals) => new Set(rivals.map(({ value }) => JSON.stringify(value))).size > 1)
      .flat(),
  )
  return leaves.map((leaf) => (disputed.has(leaf) ? { ...leaf, at: null } : leaf))
}

interface Placing {
  readonly trail: Trail
  readonly parent: Trail
  readonly name: Id
}

/** Into a table only where it has one row, since nothing says which row is meant. */
function placing(leaves: readonly Leaf[], { trail, parent, name }: Placing): Change['place'] {
  const depth = trail.ids.length - 1
  const stays = trail.ids.slice(0, -1).join('/') === parent.ids.join('/')
  const rows = leaves.flatMap((leaf) =>
    leaf.at !== null && idsOf(leaf.at).join('/') === parent.ids.join('/')
      ? rowIdsOf(leaf).map((row) => [
          ...(leaf.at ?? []).slice(0, -1),
          { field: parent.ids.at(-1) ?? '', row },
        ])
      : [],
  )
  const [only, ...others] = parent.ids.length === 0 ? [[]] : rows
  return (at) => {
    const tail = replaced(at.slice(depth), 0, name)
    if (stays) return [...at.slice(0, depth), ...tail]
    return only === undefined || others.length > 0 ? null : [...only, ...tail]
  }
}

interface Options {
  readonly id: Id
  readonly list: Id
  /** New id of an option; null: there is none. */
  readonly option: (old: string) => string | null
}

function changeOptions(passage: Passage, { id, list, option }: Options): Passage {
  const asked = trailsOf(passage.form).filter(({ field }) => field.list === list)
  const change = (leaf: Leaf): Leaf => {
    if (leaf.kind !== 'answer' || !asked.some(({ trail }) => isAt(leaf, trail))) return leaf
    const value = chosen(leaf.value, option)
    return JSON.stringify(value) === JSON.stringify(leaf.value)
      ? leaf
      : valued(touched(leaf, id), value)
  }
  return { ...passage, leaves: passage.leaves.map(change) }
}

/** The answer with other options; undefined when none is left. */
function chosen(value: unknown, option: Options['option']): unknown {
  if (typeof value === 'string') return option(value) ?? undefined
  if (!Array.isArray(value)) return value
  const left = new Set(
    (value as readonly unknown[]).flatMap((item) =>
      typeof item === 'string' ? (option(item) ?? []) : [item],
    ),
  )
  return left.size === 0 && value.length > 0 ? undefined : [...left]
}

function renameOwner(
  passage: Passage,
  { collection, name, to }: { readonly collection: string; readonly name: Id; readonly to: Id },
): Passage {
  const { form } = passage
  if (collection === 'forms' && form.id === name) return { ...passage, form: { ...form, id: to } }
  if (collection === 'registers' && form.about === name)
    return { ...passage, form: { ...form, about: to } }
  if (collection !== 'lists') return passage
  return {
    ...passage,
    form: trailsOf(form)
      .filter(({ field }) => field.list === name)
      .reduce(
        (sofar, { trail }) => withFieldAt(sofar, trail, (field) => [{ ...field, list: to }]),
        form,
      ),
  }
}

function adopted(
  leaf: Leaf,
  {
    trail,
    map,
    adopt,
  }: {
    readonly trail: Trail
    readonly map: Readonly<Record<string, unknown>> | undefined
    readonly adopt: (value: unknown) => unknown
  },
): unknown {
  if (!isAt(leaf, trail) || leaf.kind === 'rows') return undefined
  const text = String(leaf.value)
  return adopt(map !== undefined && Object.hasOwn(map, text) ? map[text] : leaf.value)
}

/** True for a leaf of the field, or of one of its columns. */
function leads({ at }: Leaf, { ids }: Trail): boolean {
  return at !== null && ids.every((id, index) => at[index]?.field === id)
}

function isAt(leaf: Leaf, trail: Trail): boolean {
  return leads(leaf, trail) && leaf.at?.length === trail.ids.length
}

function idsOf(at: readonly Step[]): readonly Id[] {
  return at.map(({ field }) => field)
}

function replaced(at: readonly Step[], index: number, field: Id): readonly Step[] {
  return at.map((step, position) => (position === index ? { ...step, field } : step))
}

function touched(leaf: Leaf, id: Id): Leaf {
  return { ...leaf, by: [...leaf.by, id] }
}

/** An answer that cannot be kept is dropped. */
function valued(leaf: Leaf, value: unknown): Leaf {
  return value === undefined ? { ...leaf, at: null } : { ...leaf, value }
}
