import type { Scope, Type } from '@xiance/expr'
import type { Item } from './checklist.ts'
import type { Named } from './citation.ts'
import type { ResolvedConfig } from './county.ts'
import { readFormula, readRows, type Reading } from './formula.ts'
import type { Entry, Quantity } from './quantity.ts'
import { quantitiesOf } from './quantities.ts'
import type { Field, Rule, Test } from './register.ts'
import type { Scopes } from './scope/scopes.ts'
import type { Formula } from './text.ts'
import type { Actor } from './workflow.ts'

/** What a formula must give where it stands: a type, a number in any unit, rows, or anything. */
export type Wanted = Type | 'number' | 'rows' | null

/** One formula of a config with the names it may use. */
export interface FormulaSite {
  readonly path: string
  readonly text: Formula
  readonly scope: Scope
  readonly wanted: Wanted
  /** The definition it belongs to, for clauses and messages. */
  readonly of: Named
}

/** Every formula of the config, in document order. */
export function formulaSites(config: ResolvedConfig, scopes: Scopes): readonly FormulaSite[] {
  return [
    ...config.registers.flatMap((register) =>
      fields(
        `/registers/${register.id}/fields`,
        register.fields,
        scopes.registerScope(register.id),
        scopes,
      ),
    ),
    ...config.forms.flatMap((form) => formSites(form, scopes)),
    ...config.groups.flatMap((group) =>
      site(`/groups/${group.id}/where`, group.where, scopes.groupScope(group.id), bool, group),
    ),
    ...config.parameters.flatMap((series) =>
      entries(`/parameters/${series.id}`, series, scopes.configScope()),
    ),
    ...config.checklists.flatMap((checklist) =>
      item(`/checklists/${checklist.id}`, checklist, scopes.checklistScope(checklist.id), scopes),
    ),
    ...config.indicators.flatMap((indicator) => indicatorSites(indicator, scopes)),
    ...config.subsidies.flatMap((subsidy) => subsidySites(subsidy, scopes)),
    ...config.workflows.flatMap((workflow) => workflowSites(workflow, scopes)),
    ...config.views.flatMap((view) => viewSites(view, scopes)),
  ]
}

/** A site's formula as read there. */
export function readSite({ text, scope, wanted }: FormulaSite): Reading {
  if (wanted === 'rows') return readRows(text, scope)
  return readFormula(
    text,
    scope,
    typeof wanted === 'object' && wanted !== null ? wanted : undefined,
  )
}

const bool: Type = { kind: 'bool' }

function site(
  path: string,
  text: Formula | true | undefined,
  scope: Scope,
  wanted: Wanted,
  of: Named,
): readonly FormulaSite[] {
  return typeof text === 'string' ? [{ path, text, scope, wanted, of }] : []
}

function test(
  path: string,
  value: Test | undefined,
  scope: Scope,
  of: Named,
): readonly FormulaSite[] {
  if (value === undefined || typeof value === 'string') return site(path, value, scope, bool, of)
  return [
    ...site(`${path}/of`, value.of, scope, null, of),
    ...quantity(`${path}/is`, value.is, scope, of),
  ]
}

function quantity(
  path: string,
  value: Quantity | undefined,
  scope: Scope,
  of: Named,
): readonly FormulaSite[] {
  return site(`${path}/than`, value?.than, scope, null, of)
}

function rules(
  path: string,
  list: readonly Rule[] | undefined,
  scope: Scope,
): readonly FormulaSite[] {
  return (list ?? []).flatMap((rule) => test(`${path}/${rule.id}/must`, rule.must, scope, rule))
}

function fields(
  path: string,
  list: readonly Field[],
  scope: Scope,
  scopes: Scopes,
): readonly FormulaSite[] {
  return list.flatMap((field) => fieldSites(`${path}/${field.id}`, field, scope, scopes))
}

function fieldSites(
  path: string,
  field: Field,
  scope: Scope,
  scopes: Scopes,
): readonly FormulaSite[] {
  return [
    ...site(`${path}/show`, field.show, scope, bool, field),
    ...site(`${path}/required`, field.required, scope, bool, field),
    ...site(`${path}/value`, field.value, scope, computed(field, scope), field),
    ...site(`${path}/prefill`, field.prefill, scope, typeOf(field.id, scope), field),
    ...rules(`${path}/rules`, field.rules, scope),
    ...(field.rows === undefined
      ? []
      : fields(`${path}/rows`, field.rows, scopes.rowsScope(scope, field), scopes)),
  ]
}

function formSites(form: ResolvedConfig['forms'][number], scopes: Scopes): readonly FormulaSite[] {
  const path = `/forms/${form.id}`
  const scope = scopes.formScope(form.id)
  return [
    ...fields(`${path}/fields`, form.fields ?? [], scope, scopes),
    ...form.pages.flatMap((page) => [
      ...site(`${path}/pages/${page.id}/show`, page.show, scope, bool, form),
      ...fields(
        `${path}/pages/${page.id}/fields`,
        page.fields.filter((field) => typeof field !== 'string'),
        scope,
        scopes,
      ),
    ]),
    ...map(`${path}/writes`, form.writes, {
      scope,
      target: scopes.registerScope(form.about ?? form.id),
      of: form,
    }),
  ]
}

interface Writing {
  readonly scope: Scope
  /** Whose fields are written. */
  readonly target: Scope
  readonly of: Named
}

function map(
  path: string,
  formulas: Readonly<Record<string, Formula>> | undefined,
  { scope, target, of }: Writing,
): readonly FormulaSite[] {
  return Object.entries(formulas ?? {}).flatMap(([key, text]) =>
    site(`${path}/${key}`, text, scope, typeOf(key, target), of),
  )
}

/** Type of a field by its name in a scope or further out; an unknown name wants nothing. */
function typeOf(id: string, scope: Scope): Wanted {
  for (let at: Scope | null = scope; at !== null; at = at.up) {
    const type = at.names.find((name) => name.id === id)?.type
    if (type !== undefined) return type.kind === 'rows' ? 'rows' : type.kind === 'any' ? null : type
  }
  return null
}

/** A computed number may name its unit and decimals. */
function computed(field: Field, scope: Scope): Type | null {
  const unit = field.unit === undefined ? undefined : scope.spaces.unit(field.unit)
  return unit === undefined ? null : { kind: 'num', scale: field.scale ?? null, unit }
}

function entries(
  path: string,
  series: Named & { readonly entries: readonly Entry[] },
  scope: Scope,
): readonly FormulaSite[] {
  return series.entries.flatMap((entry) =>
    quantitiesOf(entry).flatMap((value, index) =>
      quantity(
        `${path}/entries/${entry.id}/q${Array.isArray(entry.q) ? `/${index}` : ''}`,
        value,
        scope,
        series,
      ),
    ),
  )
}

function item(path: string, value: Item, outer: Scope, scopes: Scopes): readonly FormulaSite[] {
  const scope = scopes.itemScope(outer, value)
  return [
    ...site(`${path}/each`, value.each, outer, 'rows', value),
    ...site(`${path}/when`, value.when, scope, bool, value),
    ...test(`${path}/test`, value.test, scope, value),
    ...(value.ask === undefined ? [] : fieldSites(`${path}/ask`, value.ask, scope, scopes)),
    ...fields(`${path}/evidence`, value.evidence ?? [], scope, scopes),
    ...(value.items ?? []).flatMap((child) =>
      item(`${path}/items/${child.id}`, child, scope, scopes),
    ),
  ]
}

function indicatorSites(
  indicator: ResolvedConfig['indicators'][number],
  scopes: Scopes,
): readonly FormulaSite[] {
  const path = `/indicators/${indicator.id}`
  const scope = scopes.indicatorScope()
  const { value } = indicator
  return [
    ...(typeof value === 'object'
      ? [
          ...site(`${path}/value/num`, value.num, scope, 'number', indicator),
          ...site(`${path}/value/den`, value.den, scope, 'number', indicator),
        ]
      : site(`${path}/value`, value, scope, null, indicator)),
    ...rules(`${path}/rules`, indicator.rules, scope),
    ...entries(path, indicator, scope),
    ...actor(`${path}/by`, indicator.by, scope, indicator),
  ]
}

function subsidySites(
  subsidy: ResolvedConfig['subsidies'][number],
  scopes: Scopes,
): readonly FormulaSite[] {
  const path = `/subsidies/${subsidy.id}`
  const scope = scopes.subsidyScope(subsidy.id)
  return [
    ...test(`${path}/eligible`, subsidy.eligible, scope, subsidy),
    ...subsidy.lines.flatMap((line) => {
      const row = scopes.lineScope(subsidy.id, line.id)
      const at = `${path}/lines/${line.id}`
      return [
        ...site(`${at}/each`, line.each, scope, 'rows', line),
        ...site(`${at}/when`, line.when, row, bool, line),
        ...site(`${at}/quantity`, line.quantity, row, 'number', line),
        ...site(`${at}/rate`, line.rate, row, 'number', line),
      ]
    }),
    ...(subsidy.caps ?? []).flatMap((cap, index) => {
      const line = subsidy.lines.find(
        (candidate) => cap.lines === undefined || cap.lines.includes(candidate.id),
      )
      return site(
        `${path}/caps/${index}/max`,
        cap.max,
        line === undefined ? scope : scopes.lineScope(subsidy.id, line.id),
        'number',
        subsidy,
      )
    }),
    ...site(`${path}/phaseOut/share`, subsidy.phaseOut?.share, scope, 'number', subsidy),
  ]
}

function workflowSites(
  workflow: ResolvedConfig['workflows'][number],
  scopes: Scopes,
): readonly FormulaSite[] {
  const scope = scopes.guardScope(workflow.id)
  return workflow.transitions.flatMap((transition) => {
    const path = `/workflows/${workflow.id}/transitions/${transition.id}`
    return [
      ...(transition.on !== undefined && 'when' in transition.on
        ? site(`${path}/on/when`, transition.on.when, scope, bool, transition)
        : []),
      ...actor(`${path}/by`, transition.by, scope, transition),
      ...test(`${path}/when`, transition.when, scope, transition),
      ...map(`${path}/set`, transition.set, { scope, target: scope, of: transition }),
      ...quantity(`${path}/times`, transition.times, scope, transition),
      ...quantity(`${path}/due`, transition.due, scope, transition),
    ]
  })
}

function actor(
  path: string,
  by: Actor | undefined,
  scope: Scope,
  of: Named,
): readonly FormulaSite[] {
  if (by === undefined) return []
  if ('field' in by) return site(`${path}/field`, by.field, scope, null, of)
  for (const key of ['all', 'any', 'every'] as const) {
    const members = (by as Readonly<Record<string, unknown>>)[key]
    if (Array.isArray(members))
      return (members as readonly Actor[]).flatMap((member, index) =>
        actor(`${path}/${key}/${index}`, member, scope, of),
      )
  }
  return []
}

function viewSites(view: ResolvedConfig['views'][number], scopes: Scopes): readonly FormulaSite[] {
  const path = `/views/${view.id}`
  const scope = scopes.registerScope(view.about)
  return [
    ...site(`${path}/where`, view.where, scope, bool, view),
    ...view.columns.flatMap((column, index) =>
      site(`${path}/columns/${index}/value`, column.value, scope, null, view),
    ),
    ...site(`${path}/sort`, view.sort, scope, null, view),
  ]
}
