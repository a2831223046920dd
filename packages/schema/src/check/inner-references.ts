import { registersOf } from '../built-in-registers.ts'
import type { Item } from '../checklist.ts'
import type { ResolvedConfig } from '../county.ts'
import { formFields } from '../form-fields.ts'
import { collections, type Collection, type Definition, type DefinitionOf } from '../memo/world.ts'
import type { Field, Register } from '../register.ts'
import type { Id } from '../text.ts'

/** One id that must name something within its own definition, or in its subject register. */
export interface InnerReference {
  readonly path: string
  readonly kind: 'field' | 'state' | 'options_of' | 'line' | 'item' | 'subsidy_about'
  readonly id: Id
  readonly known: readonly Id[]
}

/** Fields of a form or register, states of a workflow, options of a list, lines of a subsidy, named within them. */
export function innerReferencesOf(config: ResolvedConfig): readonly InnerReference[] {
  return collections.flatMap((collection) =>
    (config[collection] as readonly Definition[]).flatMap((definition) =>
      innerReferencesIn(collection, definition, config),
    ),
  )
}

/** Those of one definition. */
export function innerReferencesIn(
  collection: Collection,
  definition: Definition,
  config: ResolvedConfig,
): readonly InnerReference[] {
  const read = readers[collection] as Reader<Collection> | undefined
  return read?.(definition, config) ?? []
}

type Reader<C extends Collection> = (
  definition: DefinitionOf<C>,
  config: ResolvedConfig,
) => readonly InnerReference[]

const readers: { readonly [C in Collection]?: Reader<C> } = {
  registers: (register, config) => registerReferences(register, config),
  forms: (form, config) => formReferences(form, config),
  lists: (list) =>
    list.options.flatMap(({ id, parent }) =>
      one(`/lists/${list.id}/options/${id}/parent`, 'options_of', {
        id: parent,
        known: idsOf(list.options),
      }),
    ),
  workflows: (workflow, config) => workflowReferences(workflow, config),
  checklists: (checklist, config) =>
    answeredItems(`/checklists/${checklist.id}`, checklist, {
      known: config.checklists
        .filter((other) => other !== checklist)
        .flatMap((other) => itemIds(other)),
    }),
  subsidies: (subsidy) =>
    (subsidy.caps ?? []).flatMap((cap, index) =>
      (cap.lines ?? []).flatMap((id) =>
        one(`/subsidies/${subsidy.id}/caps/${index}/lines/${id}`, 'line', {
          id,
          known: idsOf(subsidy.lines),
        }),
      ),
    ),
}

function one(
  path: string,
  kind: InnerReference['kind'],
  { id, known }: { readonly id: Id | undefined; readonly known: readonly Id[] },
): readonly InnerReference[] {
  return id === undefined ? [] : [{ path, kind, id, known }]
}

function registerNamed(id: Id | undefined, config: ResolvedConfig): Register | undefined {
  return registersOf(config).find((register) => register.id === id)
}

function idsOf(named: readonly { readonly id: Id }[]): readonly Id[] {
  return named.map(({ id }) => id)
}

function registerReferences(
  register: ResolvedConfig['registers'][number],
  config: ResolvedConfig,
): readonly InnerReference[] {
  const path = `/registers/${register.id}`
  const known = idsOf(registerNamed(register.id, config)?.fields ?? [])
  return [
    ...register.key.flatMap((id) => one(`${path}/key/${id}`, 'field', { id, known })),
    ...one(`${path}/date`, 'field', { id: register.date, known }),
    ...gates(`${path}/fields`, register.fields, known),
  ]
}

function formReferences(
  form: ResolvedConfig['forms'][number],
  config: ResolvedConfig,
): readonly InnerReference[] {
  const path = `/forms/${form.id}`
  const subject = idsOf(registerNamed(form.about, config)?.fields ?? [])
  const asked = [...idsOf(formFields(config, form)), ...subject]
  const callable = [...idsOf(form.fields ?? []), ...subject]
  return [
    ...one(`${path}/businessDate`, 'field', { id: form.businessDate, known: asked }),
    ...(form.pays ?? []).flatMap((id) => paid(`${path}/pays/${id}`, form, { id, config })),
    ...Object.keys(form.writes ?? {}).flatMap((id) =>
      one(`${path}/writes/${id}`, 'field', { id, known: subject }),
    ),
    ...gates(`${path}/fields`, form.fields ?? [], asked),
    ...form.pages.flatMap((page) => [
      ...page.fields.flatMap((field) =>
        typeof field === 'string'
          ? one(`${path}/pages/${page.id}/fields/${field}`, 'field', { id: field, known: callable })
          : [],
      ),
      ...gates(
        `${path}/pages/${page.id}/fields`,
        page.fields.filter((field) => typeof field !== 'string'),
        asked,
      ),
    ]),
  ]
}

/** A form pays subsidies about its own register. */
function paid(
  path: string,
  { about }: ResolvedConfig['forms'][number],
  { id, config }: { readonly id: Id; readonly config: ResolvedConfig },
): readonly InnerReference[] {
  return config.subsidies.some((subsidy) => subsidy.id === id)
    ? one(path, 'subsidy_about', {
        id,
        known: idsOf(config.subsidies.filter((subsidy) => subsidy.about === about)),
      })
    : []
}

/** The yes/no field that decides whether rows are complete stands beside them or further out. */
function gates(
  path: string,
  fields: readonly Field[],
  known: readonly Id[],
): readonly InnerReference[] {
  return fields
    .filter(({ gate, rows }) => gate !== undefined || rows !== undefined)
    .flatMap((field) => [
      ...one(`${path}/${field.id}/gate`, 'field', { id: field.gate, known }),
      ...gates(`${path}/${field.id}/rows`, field.rows ?? [], [
        ...known,
        ...idsOf(field.rows ?? []),
      ]),
    ])
}

function workflowReferences(
  workflow: ResolvedConfig['workflows'][number],
  config: ResolvedConfig,
): readonly InnerReference[] {
  const known = idsOf(workflow.states)
  const subject = fieldsAbout(workflow.about, config)
  const fields = subject === null ? null : idsOf(subject)
  return [
    ...(fields === null
      ? []
      : one(`/workflows/${workflow.id}/field`, 'field', { id: workflow.field, known: fields })),
    ...statesAsOptions(workflow, subject ?? [], config),
    ...workflow.transitions.flatMap((transition) => {
      const path = `/workflows/${workflow.id}/transitions/${transition.id}`
      return [
        ...transition.from.flatMap((id) => one(`${path}/from/${id}`, 'state', { id, known })),
        ...one(`${path}/to`, 'state', { id: transition.to, known }),
        ...(transition.do ?? []).flatMap((step, index) =>
          fields === null || !('notice' in step)
            ? []
            : step.notice.columns.flatMap((id) =>
                one(`${path}/do/${index}/notice/columns/${id}`, 'field', { id, known: fields }),
              ),
        ),
      ]
    }),
  ]
}

/** Fields of a register, or of a form and the register it is about; null for what has none of its own. */
function fieldsAbout(about: Id, config: ResolvedConfig): readonly Field[] | null {
  const form = config.forms.find(({ id }) => id === about)
  const register = registerNamed(form?.about ?? about, config)
  return form === undefined && register === undefined
    ? null
    : [...(form === undefined ? [] : formFields(config, form)), ...(register?.fields ?? [])]
}

/** States of a field that is a choice are options of its list. */
function statesAsOptions(
  workflow: ResolvedConfig['workflows'][number],
  subject: readonly Field[],
  config: ResolvedConfig,
): readonly InnerReference[] {
  const list = subject.find(({ id }) => id === workflow.field)?.list
  const options = config.lists.find(({ id }) => id === list)?.options
  return options === undefined
    ? []
    : workflow.states.flatMap(({ id }) =>
        one(`/workflows/${workflow.id}/states/${id}`, 'options_of', { id, known: idsOf(options) }),
      )
}

/** Items of other checklists that an item answers to. */
function answeredItems(
  path: string,
  item: Item,
  { known }: { readonly known: readonly Id[] },
): readonly InnerReference[] {
  return [
    ...(item.re ?? []).flatMap((id) => one(`${path}/re/${id}`, 'item', { id, known })),
    ...(item.items ?? []).flatMap((child) =>
      answeredItems(`${path}/items/${child.id}`, child, { known }),
    ),
  ]
}

function itemIds(item: Item): readonly Id[] {
  return (item.items ?? []).flatMap((child) => [child.id, ...itemIds(child)])
}
