import type { Scope } from '@xiance/expr'
import {
  formFields,
  pageFields,
  type Field,
  type Form,
  type ResolvedConfig,
  type Scopes,
  type Text,
} from '@xiance/schema'
import { linkFields, type LinkedField } from '../linking/fields.ts'
import { compileFormula, type CompiledFormula } from '../linking/formula.ts'
import { planForm, type FormField, type FormPlan } from './form-field.ts'

export interface LinkedPage {
  readonly id: string
  readonly title: Text
  readonly show: CompiledFormula | null
  readonly fields: readonly string[]
}

export interface LinkedForm {
  readonly form: Form
  readonly scope: Scope
  readonly pages: readonly LinkedPage[]
  readonly plan: FormPlan
  /** Fields that are the subject register's own: read from the record when the form opens, written back when it takes effect. */
  readonly borrowed: ReadonlySet<string>
  readonly writes: readonly { readonly field: string; readonly value: CompiledFormula }[]
}

export function linkForm(config: ResolvedConfig, form: Form, scopes: Scopes): LinkedForm {
  const scope = scopes.formScope(form.id)
  const all = formFields(config, form)
  const pages = form.pages.map((page, index): LinkedPage => ({
    id: page.id ?? `page_${index + 1}`,
    title: page.title,
    show: page.show === undefined ? null : compileFormula(page.show, scope),
    fields: pageFields(config, form, page).map(({ id }) => id),
  }))
  const subject = config.registers.find(({ id }) => id === form.about)
  const borrowed = new Set(
    all.filter((field) => subject?.fields.includes(field)).map(({ id }) => id),
  )
  const keys = new Set((subject?.key ?? []).filter((id) => borrowed.has(id)))
  const linked = linkFields(all, scope, scopes)
  const fields = linked.map((field) => formField(field, { pages, keys }))
  return {
    form,
    scope,
    pages,
    plan: planForm(fields),
    borrowed,
    writes: Object.entries(form.writes ?? {}).map(([field, text]) => ({
      field,
      value: compileFormula(text, scope),
    })),
  }
}

/** The fields a form asks, as written in the config. */
export function askedFields(form: LinkedForm): readonly Field[] {
  return form.plan.fields.map(({ field }) => field)
}

function formField(
  linked: LinkedField,
  on: { readonly pages: readonly LinkedPage[]; readonly keys: ReadonlySet<string> },
): FormField {
  const page = Math.max(
    0,
    on.pages.findIndex(({ fields }) => fields.includes(linked.field.id)),
  )
  const condition =
    on.pages[page]?.fields.includes(linked.field.id) === true
      ? (on.pages[page]?.show ?? null)
      : null
  const cells: FormField[] = []
  const field: FormField = {
    ...linked,
    id: linked.field.id,
    table: null,
    cells,
    shows: [condition, linked.show].filter((show) => show !== null),
    page,
    fixed: on.keys.has(linked.field.id),
    order: 0,
  }
  for (const column of linked.columns) {
    cells.push({
      ...column,
      id: column.field.id,
      table: field,
      cells: [],
      shows: column.show === null ? [] : [column.show],
      page,
      fixed: false,
      order: 0,
    })
  }
  return field
}
