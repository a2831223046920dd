import type { Scope } from '@xiance/expr'
import type { Field, Form } from '../register.ts'
import type { Scopes } from '../scope/scopes.ts'
import {
  bool,
  ruleSites,
  site,
  typeOf,
  writingSites,
  type FormulaSite,
  type Wanted,
} from './formula-site.ts'

/** Where fields stand and who opens the scopes of their rows. */
export interface FieldPlace {
  readonly scope: Scope
  readonly scopes: Scopes
}

export function fieldsSites(
  path: string,
  fields: readonly Field[],
  place: FieldPlace,
): readonly FormulaSite[] {
  return fields.flatMap((field) => fieldSites(`${path}/${field.id}`, field, place))
}

export function fieldSites(
  path: string,
  field: Field,
  { scope, scopes }: FieldPlace,
): readonly FormulaSite[] {
  if (!hasFormula(field)) return none
  const at = { scope, of: field }
  return [
    ...site(`${path}/show`, field.show, { ...at, wanted: bool }),
    ...site(`${path}/required`, field.required, { ...at, wanted: bool }),
    ...(field.value === undefined
      ? none
      : site(`${path}/value`, field.value, { ...at, wanted: computed(field, scope) })),
    ...(field.prefill === undefined
      ? none
      : site(`${path}/prefill`, field.prefill, { ...at, wanted: typeOf(field.id, scope) })),
    ...ruleSites(`${path}/rules`, field.rules, scope),
    ...(field.rows === undefined
      ? []
      : fieldsSites(`${path}/rows`, field.rows, { scope: scopes.rowsScope(scope, field), scopes })),
  ]
}

const none: readonly FormulaSite[] = []

/** Most fields have none. */
function hasFormula({ show, required, value, prefill, rules, rows }: Field): boolean {
  return (show ?? value ?? prefill ?? rules ?? rows) !== undefined || typeof required === 'string'
}

export function formSites(form: Form, scopes: Scopes): readonly FormulaSite[] {
  const path = `/forms/${form.id}`
  const place = { scope: scopes.formScope(form.id), scopes }
  const at = { scope: place.scope, of: form }
  return [
    ...fieldsSites(`${path}/fields`, form.fields ?? [], place),
    ...form.pages.flatMap((page) => [
      ...site(`${path}/pages/${page.id}/show`, page.show, { ...at, wanted: bool }),
      ...fieldsSites(
        `${path}/pages/${page.id}/fields`,
        page.fields.filter((field) => typeof field !== 'string'),
        place,
      ),
    ]),
    ...writingSites(`${path}/writes`, form.writes, {
      ...at,
      target: scopes.registerScope(form.about ?? form.id),
    }),
  ]
}

/** A computed number may name its unit and decimals. */
function computed(field: Field, scope: Scope): Wanted {
  const unit = field.unit === undefined ? undefined : scope.spaces.unit(field.unit)
  return unit === undefined ? null : { kind: 'num', scale: field.scale ?? null, unit }
}
