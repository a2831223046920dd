import type { Item } from '../checklist.ts'
import type { ResolvedConfig } from '../county.ts'
import { collections, type Collection, type Definition, type DefinitionOf } from '../memo/world.ts'
import { quantitiesOf } from '../quantities.ts'
import type { Series } from '../quantity.ts'
import type { Field } from '../register.ts'
import type { Id } from '../text.ts'
import type { Actor, Do } from '../workflow.ts'

/** What an id may name. */
export type Target =
  | 'list'
  | 'register'
  | 'form'
  | 'group'
  | 'parameter'
  | 'indicator'
  | 'checklist'
  | 'subsidy'
  | 'workflow'
  | 'role'
  | 'level'
  | 'organ'
  | 'source'
  | 'subject'
  | 'subject_or_group'
  | 'form_or_subject'
  | 'item'

/** Collections where a reference of each kind may stand, the likeliest first. */
export const homes: { readonly [T in Target]: readonly Collection[] } = {
  list: ['lists'],
  register: ['registers'],
  form: ['forms'],
  group: ['groups'],
  parameter: ['parameters'],
  indicator: ['indicators'],
  checklist: ['checklists'],
  subsidy: ['subsidies'],
  workflow: ['workflows'],
  role: ['roles'],
  level: ['levels'],
  organ: ['organs'],
  source: ['sources'],
  subject: ['registers', 'levels'],
  subject_or_group: ['registers', 'levels', 'groups'],
  form_or_subject: ['registers', 'forms', 'levels', 'indicators', 'checklists'],
  item: [],
}

/** One id that must name something else of the config. */
export interface Reference {
  readonly path: string
  readonly kind: Target
  readonly id: Id
}

/** Every reference by id outside formulas and citations. */
export function referencesOf(config: ResolvedConfig): readonly Reference[] {
  return collections.flatMap((collection) =>
    (config[collection] as readonly Definition[]).flatMap((definition) =>
      referencesIn(collection, definition),
    ),
  )
}

/** References of one definition. */
export function referencesIn(collection: Collection, definition: Definition): readonly Reference[] {
  const read = readers[collection] as (definition: Definition, path: string) => readonly Reference[]
  return read(definition, `/${collection}/${definition.id}`)
}

const none = (): readonly Reference[] => []

const readers: {
  readonly [C in Collection]: (definition: DefinitionOf<C>, path: string) => readonly Reference[]
} = {
  levels: none,
  units: none,
  organs: none,
  lists: none,
  roles: ({ at }, path) => ref(`${path}/at`, 'level', at),
  sources: ({ supersedes }, path) => refs(`${path}/supersedes`, 'source', supersedes),
  registers: (register, path) => [
    ...ref(`${path}/level`, 'level', register.level),
    ...ref(`${path}/of`, 'subject', register.of),
    ...fields(`${path}/fields`, register.fields),
  ],
  forms: (form, path) => [
    ...ref(`${path}/about`, 'subject', form.about),
    ...ref(`${path}/workflow`, 'workflow', form.workflow),
    ...refs(`${path}/pays`, 'subsidy', form.pays),
    ...fields(`${path}/fields`, form.fields ?? []),
    ...form.pages.flatMap((page) =>
      fields(
        `${path}/pages/${page.id}/fields`,
        page.fields.filter((field) => typeof field !== 'string'),
      ),
    ),
  ],
  groups: (group, path) => [
    ...ref(`${path}/about`, 'subject', group.about),
    ...ref(`${path}/within`, 'group', group.within),
  ],
  parameters: (series, path) => seriesRefs(path, series),
  checklists: (checklist, path) => [
    ...ref(`${path}/about`, 'subject', checklist.about),
    ...ref(`${path}/onFail`, 'workflow', checklist.onFail),
    ...items(path, checklist),
  ],
  indicators: (indicator, path) => indicatorRefs(path, indicator),
  subsidies: (subsidy, path) => [
    ...ref(`${path}/about`, 'subject', subsidy.about),
    ...refs(`${path}/organs`, 'organ', subsidy.organs),
    ...(subsidy.excludes ?? []).flatMap((exclusion, index) =>
      refs(`${path}/excludes/${index}/with`, 'subsidy', exclusion.with),
    ),
  ],
  workflows: (workflow, path) => workflowRefs(path, workflow),
  views: ({ about }, path) => ref(`${path}/about`, 'form_or_subject', about),
  dashboards: (dashboard, path) => [
    ...refs(`${path}/for`, 'role', dashboard.for),
    ...dashboard.tiles.flatMap((tile, index) => {
      const at = `${path}/tiles/${index}`
      if ('indicator' in tile) return ref(`${at}/indicator`, 'indicator', tile.indicator)
      return 'group' in tile
        ? ref(`${at}/group`, 'group', tile.group)
        : ref(`${at}/checklist`, 'checklist', tile.checklist)
    }),
  ],
}

function ref(path: string, kind: Target, id: Id | undefined): readonly Reference[] {
  return id === undefined ? [] : [{ path, kind, id }]
}

function refs(path: string, kind: Target, ids: readonly Id[] | undefined): readonly Reference[] {
  return (ids ?? []).map((id) => ({ path: `${path}/${id}`, kind, id }))
}

function fields(path: string, list: readonly Field[]): readonly Reference[] {
  return list
    .filter(({ list, to, rows }) => (list ?? to ?? rows) !== undefined)
    .flatMap((field) => [
      ...ref(`${path}/${field.id}/list`, 'list', field.list),
      ...ref(`${path}/${field.id}/to`, 'subject', field.to),
      ...fields(`${path}/${field.id}/rows`, field.rows ?? []),
    ])
}

function seriesRefs(path: string, series: Series): readonly Reference[] {
  return [
    ...ref(`${path}/list`, 'list', series.list),
    ...Object.entries(series.keys ?? {}).flatMap(([key, { list }]) =>
      ref(`${path}/keys/${key}/list`, 'list', list),
    ),
    ...series.entries.flatMap((entry) =>
      quantitiesOf(entry).length === 0
        ? []
        : ref(`${path}/entries/${entry.id}/for/each`, 'subject_or_group', entry.for?.each),
    ),
  ]
}

function items(path: string, item: Item): readonly Reference[] {
  return [
    ...refs(`${path}/organs`, 'organ', item.organs),
    ...ref(`${path}/defects`, 'list', item.defects),
    ...(item.ask === undefined ? [] : fields(path, [item.ask])),
    ...fields(`${path}/evidence`, item.evidence ?? []),
    ...(item.items ?? []).flatMap((child) => items(`${path}/items/${child.id}`, child)),
  ]
}

function indicatorRefs(
  path: string,
  indicator: ResolvedConfig['indicators'][number],
): readonly Reference[] {
  return [
    ...seriesRefs(path, indicator),
    ...ref(`${path}/at`, 'level', indicator.at),
    ...ref(`${path}/within`, 'indicator', indicator.within),
    ...(indicator.parts ?? []).flatMap((part, index) =>
      refs(`${path}/parts/${index}/of`, 'indicator', part.of),
    ),
    ...refs(`${path}/moves/in`, 'indicator', indicator.moves?.in),
    ...refs(`${path}/moves/out`, 'indicator', indicator.moves?.out),
    ...actor(`${path}/by`, indicator.by),
  ]
}

function workflowRefs(
  path: string,
  workflow: ResolvedConfig['workflows'][number],
): readonly Reference[] {
  return [
    ...ref(`${path}/about`, 'form_or_subject', workflow.about),
    ...workflow.transitions.flatMap((transition) => {
      const at = `${path}/transitions/${transition.id}`
      return [
        ...ref(`${at}/on/each`, 'form_or_subject', transition.on?.each),
        ...actor(`${at}/by`, transition.by),
        ...(transition.do ?? []).flatMap((step, index) => doRefs(`${at}/do/${index}`, step)),
      ]
    }),
  ]
}

function doRefs(path: string, step: Do): readonly Reference[] {
  if ('form' in step) return ref(`${path}/form`, 'form', step.form)
  if ('checklist' in step) return ref(`${path}/checklist`, 'checklist', step.checklist)
  if ('report' in step) return refs(`${path}/report`, 'indicator', step.report)
  return 'notice' in step ? refs(`${path}/notice/at`, 'level', step.notice.at) : []
}

function actor(path: string, by: Actor | undefined): readonly Reference[] {
  if (by === undefined || 'field' in by) return []
  if ('role' in by)
    return [...ref(`${path}/role`, 'role', by.role), ...ref(`${path}/at`, 'level', by.at)]
  if ('organ' in by) return ref(`${path}/organ`, 'organ', by.organ)
  if ('workflow' in by) return ref(`${path}/workflow`, 'workflow', by.workflow)
  const [key, members] =
    'all' in by
      ? (['all', by.all] as const)
      : 'any' in by
        ? (['any', by.any] as const)
        : (['every', by.every] as const)
  return members.flatMap((member, index) => actor(`${path}/${key}/${index}`, member))
}
