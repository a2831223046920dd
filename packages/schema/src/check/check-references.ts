import type { ResolvedConfig } from '../county.ts'
import { getAt } from '../pointer.ts'
import type { Issue } from '../problem.ts'
import type { Id } from '../text.ts'
import { innerReferencesOf } from './inner-references.ts'
import { referencesOf, type Target } from './references.ts'
import { nearest } from './suggest.ts'

/** Ids that name nothing, with the nearest one that does. */
export function checkReferences(config: ResolvedConfig): readonly Issue[] {
  const known = knownIds(config)
  return [
    ...referencesOf(config).flatMap(({ path, kind, id }) =>
      known[kind].has(id) ? [] : [unknownReference(path, kind, { id, known: known[kind] })],
    ),
    ...innerReferencesOf(config).flatMap(({ path, kind, id, known }) => {
      const ids = new Set(known)
      return ids.has(id) ? [] : [unknownReference(path, kind, { id, known: ids })]
    }),
    ...checkEntryKeys(config),
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
    params: { id, kind, hint: near === undefined ? '' : `${near}?` },
    ...(near === undefined
      ? {}
      : {
          fixes: [
            { label: { 'zh-CN': `改为「${near}」`, en: `Change to “${near}”` }, value: near },
          ],
        }),
  }
}

/** Tasks, problems and the like are registers of every county. */
const builtInRegisters = ['task', 'problem', 'notice', 'payment', 'region', 'organ', 'user']

function knownIds(config: ResolvedConfig): { readonly [T in Target]: ReadonlySet<Id> } {
  const ids = (named: readonly { readonly id: Id }[]): readonly Id[] => named.map(({ id }) => id)
  const registers = [...ids(config.registers), ...builtInRegisters]
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
}

/** Keys of entries are options of the series' key lists. */
function checkEntryKeys(config: ResolvedConfig): readonly Issue[] {
  return (['parameters', 'indicators'] as const).flatMap((collection) =>
    config[collection].flatMap((series) =>
      series.entries.flatMap((entry) =>
        Object.entries(entry.for?.key ?? {}).flatMap(([key, options]) => {
          const path = `/${collection}/${series.id}/entries/${entry.id}/for/key/${key}`
          const list = series.keys?.[key]?.list ?? key
          const found = getAt(config.lists, `/${list}`) as
            | ResolvedConfig['lists'][number]
            | undefined
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
              known.has(option)
                ? []
                : [unknownReference(path, 'options_of', { id: option, known })],
            )
        }),
      ),
    ),
  )
}
