import { registersOf } from '../built-in-registers.ts'
import type { ResolvedConfig } from '../county.ts'
import { keptWith } from '../memo/kept-with.ts'
import type { Collection, Definition } from '../memo/world.ts'
import type { Issue } from '../problem.ts'
import type { Series } from '../quantity.ts'
import { keyListOf } from '../series-keys.ts'
import type { Id } from '../text.ts'
import { innerReferencesIn } from './inner-references.ts'
import { referencesIn, type Target } from './references.ts'
import { changeTo, nearest } from './suggest.ts'

/** Ids in one definition that name nothing, with the nearest one that does. */
export function checkReferences(
  collection: Collection,
  definition: Definition,
  config: ResolvedConfig,
): readonly Issue[] {
  const known = knownIds(config)
  return [
    ...referencesIn(collection, definition).flatMap(({ path, kind, id }) =>
      known[kind].has(id) ? [] : [unknownReference(path, kind, { id, known: known[kind] })],
    ),
    ...innerReferencesIn(collection, definition, config).flatMap(({ path, kind, id, known }) =>
      known.includes(id) ? [] : [unknownReference(path, kind, { id, known })],
    ),
    ...('entries' in definition ? checkEntryKeys(collection, definition, config) : []),
  ]
}

/** An issue for an id that names nothing of its kind. */
export function unknownReference(
  path: string,
  kind: string,
  { id, known }: { readonly id: Id; readonly known: Iterable<Id> },
): Issue {
  const near = nearest(id, known)
  return {
    code: 'reference.unknown',
    severity: 'error',
    path,
    params: { id, kind, near: near ?? '' },
    ...(near === undefined ? {} : { fixes: [changeTo(near)] }),
  }
}

const knownIds = keptWith((config: ResolvedConfig): { readonly [T in Target]: ReadonlySet<Id> } => {
  const ids = (named: readonly { readonly id: Id }[]): readonly Id[] => named.map(({ id }) => id)
  const registers = ids(registersOf(config))
  const subjects = [...registers, ...ids(config.levels)]
  return {
    list: new Set(ids(config.lists)),
    register: new Set(registers),
    form: new Set(ids(config.forms)),
    group: new Set(ids(config.groups)),
    parameter: new Set(ids(config.parameters)),
    indicator: new Set(ids(config.indicators)),
    checklist: new Set(ids(config.checklists)),
    subsidy: new Set(ids(config.subsidies)),
    workflow: new Set(ids(config.workflows)),
    role: new Set(ids(config.roles)),
    level: new Set(ids(config.levels)),
    organ: new Set(ids(config.organs)),
    source: new Set(ids(config.sources)),
    item: new Set(),
    subject: new Set(subjects),
    subject_or_group: new Set([...subjects, ...ids(config.groups)]),
    form_or_subject: new Set([
      ...subjects,
      ...ids(config.forms),
      ...ids(config.indicators),
      ...ids(config.checklists),
    ]),
  }
})

/** Keys of entries are options of the series' key lists. */
function checkEntryKeys(
  collection: Collection,
  series: Series,
  config: ResolvedConfig,
): readonly Issue[] {
  return series.entries.flatMap((entry) =>
    Object.entries(entry.for?.key ?? {}).flatMap(([key, options]) => {
      const path = `/${collection}/${series.id}/entries/${entry.id}/for/key/${key}`
      const list = keyListOf(series, key)
      const found = config.lists.find(({ id }) => id === list)
      if (found === undefined)
        return [
          unknownReference(path, 'list', {
            id: key,
            known: [...Object.keys(series.keys ?? {}), ...config.lists.map(({ id }) => id)],
          }),
        ]
      const known = new Set(found.options.map(({ id }) => id))
      return [options]
        .flat()
        .flatMap((option) =>
          known.has(option) ? [] : [unknownReference(path, 'options_of', { id: option, known })],
        )
    }),
  )
}
