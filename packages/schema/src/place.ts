import type { ResolvedConfig } from './county.ts'
import { stepsOf } from './pointer.ts'

/**
 * Where a field really is written: `/forms/visit/fields/heads` may stand on one of the form's pages or be a field of its
 * subject register. Any other path is given back as it is.
 */
export function placeOf(config: ResolvedConfig, path: string): string {
  const [collection, id, property, field, ...rest] = stepsOf(path)
  if (collection !== 'forms' || property !== 'fields' || field === undefined) return path
  const form = config.forms.find((candidate) => candidate.id === id)
  if (form === undefined || form.fields?.some((own) => own.id === field) === true) return path
  const tail = [field, ...rest].join('/')
  const page = form.pages.find(({ fields }) =>
    fields.some((entry) => typeof entry !== 'string' && entry.id === field),
  )
  if (page !== undefined) return `/forms/${form.id}/pages/${page.id}/fields/${tail}`
  const subject = config.registers.find((register) => register.id === form.about)
  return subject?.fields.some((own) => own.id === field) === true
    ? `/registers/${subject.id}/fields/${tail}`
    : path
}
