import { registersOf } from './built-in-registers.ts'
import type { ResolvedConfig } from './county.ts'
import type { Field, Form, Page } from './register.ts'
import type { Id } from './text.ts'

/**
 * Every field a form asks, in page order: written on the page, one of the form's own, or one of its subject register's.
 * Own fields on no page (computed values) come last.
 */
export function formFields(
  config: Pick<ResolvedConfig, 'registers'>,
  form: Form,
): readonly Field[] {
  const fields = new Map<Id, Field>()
  for (const page of form.pages)
    for (const field of pageFields(config, form, page)) fields.set(field.id, field)
  for (const field of form.fields ?? []) if (!fields.has(field.id)) fields.set(field.id, field)
  return [...fields.values()]
}

/** The fields of one page; an id that names nothing is left out. */
export function pageFields(
  config: Pick<ResolvedConfig, 'registers'>,
  form: Form,
  page: Page,
): readonly Field[] {
  return page.fields.flatMap((entry) => {
    const field = typeof entry === 'string' ? fieldOf(config, form, entry) : entry
    return field === undefined ? [] : [field]
  })
}

function fieldOf(config: Pick<ResolvedConfig, 'registers'>, form: Form, id: Id): Field | undefined {
  const subject = registersOf(config).find((register) => register.id === form.about)
  return (
    form.fields?.find((field) => field.id === id) ??
    subject?.fields.find((field) => field.id === id)
  )
}
