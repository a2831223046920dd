import type { ResolvedConfig } from '../county.ts'
import { formFields } from '../form-fields.ts'
import type { Field } from '../register.ts'
import type { Id } from '../text.ts'

/** One id that must name something within its own definition, or in its subject register. */
export interface InnerReference {
  readonly path: string
  readonly kind: 'field' | 'state' | 'options_of' | 'line'
  readonly id: Id
  readonly known: readonly Id[]
}

/** Fields of a form or register, states of a workflow, options of a list, lines of a subsidy, named within them. */
export function innerReferencesOf(config: ResolvedConfig): readonly InnerReference[] {
  return [
    ...config.registers.flatMap((register) => registerReferences(register)),
    ...config.forms.flatMap((form) => formReferences(form, config)),
    ...config.lists.flatMap((list) =>
      list.options.flatMap(({ id, parent }) =>
        one(`/lists/${list.id}/options/${id}/parent`, 'options_of', {
          id: parent,
          known: idsOf(list.options),
        }),
      ),
    ),
    ...config.workflows.flatMap((workflow) => workflowReferences(workflow)),
    ...config.subsidies.flatMap((subsidy) =>
      (subsidy.caps ?? []).flatMap((cap, index) =>
        (cap.lines ?? []).flatMap((id) =>
          one(`/subsidies/${subsidy.id}/caps/${index}/lines/${id}`, 'line', {
            id,
            known: idsOf(subsidy.lines),
          }),
        ),
      ),
    ),
  ]
}

function one(
  path: string,
  kind: InnerReference['kind'],
  { id, known }: { readonly id: Id | undefined; readonly known: readonly Id[] },
): readonly InnerReference[] {
  return id === undefined ? [] : [{ path, kind, id, known }]
}

function idsOf(named: readonly { readonly id: Id }[]): readonly Id[] {
  return named.map(({ id }) => id)
}

function registerReferences(
  register: ResolvedConfig['registers'][number],
): readonly InnerReference[] {
  const path = `/registers/${register.id}`
  const known = idsOf(register.fields)
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
  const subject = idsOf(config.registers.find(({ id }) => id === form.about)?.fields ?? [])
  const asked = [...idsOf(formFields(config, form)), ...subject]
  const callable = [...idsOf(form.fields ?? []), ...subject]
  return [
    ...one(`${path}/businessDate`, 'field', { id: form.businessDate, known: asked }),
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

/** The yes/no field that decides whether rows are complete stands beside them or further out. */
function gates(
  path: string,
  fields: readonly Field[],
  known: readonly Id[],
): readonly InnerReference[] {
  return fields.flatMap((field) => [
    ...one(`${path}/${field.id}/gate`, 'field', { id: field.gate, known }),
    ...gates(`${path}/${field.id}/rows`, field.rows ?? [], [...known, ...idsOf(field.rows ?? [])]),
  ])
}

function workflowReferences(
  workflow: ResolvedConfig['workflows'][number],
): readonly InnerReference[] {
  const known = idsOf(workflow.states)
  return workflow.transitions.flatMap((transition) => {
    const path = `/workflows/${workflow.id}/transitions/${transition.id}`
    return [
      ...transition.from.flatMap((id) => one(`${path}/from/${id}`, 'state', { id, known })),
      ...one(`${path}/to`, 'state', { id: transition.to, known }),
    ]
  })
}
