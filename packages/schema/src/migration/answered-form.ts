import type { ResolvedConfig } from '../county.ts'
import { formFields } from '../form-fields.ts'
import type { Field } from '../register.ts'
import type { Id } from '../text.ts'

/** The questions an answer document was given to: in which form, and which of them are the register's. */
export interface AnsweredForm {
  readonly id: Id
  readonly about: Id | null
  /** Fields of the form itself. */
  readonly own: readonly Field[]
  /** Fields of the register it is about that stand on its pages. */
  readonly shared: readonly Field[]
}

/** A form as it was when its answers were given; throws RangeError when the config has none of that id. */
export function answeredForm(config: ResolvedConfig, id: Id): AnsweredForm {
  const form = config.forms.find((candidate) => candidate.id === id)
  if (form === undefined) throw new RangeError(`no form ${id}`)
  const register = config.registers.find((candidate) => candidate.id === form.about)
  const fields = formFields(config, form)
  const isShared = (field: Field): boolean => register?.fields.includes(field) === true
  return {
    id,
    about: form.about ?? null,
    own: fields.filter((field) => !isShared(field)),
    shared: fields.filter(isShared),
  }
}

/** A field of the form: whose it is and the ids that lead to it, through the tables around it. */
export interface Trail {
  readonly in: 'own' | 'shared'
  readonly ids: readonly Id[]
}

/** Where a path of ids leads in the form; null when it is about something else. */
export function trailOf(form: AnsweredForm, steps: readonly string[]): Trail | null {
  const [collection, owner, ...rest] = steps
  const within = rest[0] === 'pages' ? rest.slice(2) : rest
  if (within[0] !== 'fields') return null
  const ids = within.filter((_, index) => index % 2 === 1)
  const separators = within.filter((_, index) => index % 2 === 0)
  if (ids.length !== separators.length || separators.slice(1).some((step) => step !== 'rows'))
    return null
  if (collection === 'forms' && owner === form.id) return { in: 'own', ids }
  return collection === 'registers' && owner === form.about ? { in: 'shared', ids } : null
}

/** The field a trail leads to. */
export function fieldAt(form: AnsweredForm, trail: Trail): Field | undefined {
  let fields: readonly Field[] = form[trail.in]
  let found: Field | undefined
  for (const id of trail.ids) {
    found = fields.find((field) => field.id === id)
    fields = found?.rows ?? []
  }
  return found
}

/** The form with other fields in place of the one a trail leads to. */
export function withFieldAt(
  form: AnsweredForm,
  trail: Trail,
  change: (field: Field) => readonly Field[],
): AnsweredForm {
  return { ...form, [trail.in]: changeIn(form[trail.in], trail.ids, change) }
}

/** The form with one more field below a trail; an empty trail is the form or register itself. */
export function withFieldBelow(form: AnsweredForm, trail: Trail, field: Field): AnsweredForm {
  return trail.ids.length === 0
    ? { ...form, [trail.in]: [...form[trail.in], field] }
    : withFieldAt(form, trail, (table) => [{ ...table, rows: [...(table.rows ?? []), field] }])
}

/** Every field with the trail that leads to it. */
export function trailsOf(
  form: AnsweredForm,
): readonly { readonly trail: Trail; readonly field: Field }[] {
  return (['own', 'shared'] as const).flatMap((side) => below(form[side], { in: side, ids: [] }))
}

function below(
  fields: readonly Field[],
  outer: Trail,
): readonly { readonly trail: Trail; readonly field: Field }[] {
  return fields.flatMap((field) => {
    const trail = { in: outer.in, ids: [...outer.ids, field.id] }
    return [{ trail, field }, ...below(field.rows ?? [], trail)]
  })
}

function changeIn(
  fields: readonly Field[],
  [id, ...rest]: readonly Id[],
  change: (field: Field) => readonly Field[],
): readonly Field[] {
  return fields.flatMap((field) =>
    field.id !== id
      ? [field]
      : rest.length === 0
        ? change(field)
        : [{ ...field, rows: changeIn(field.rows ?? [], rest, change) }],
  )
}
