import {
  scopes as scopesOf,
  unitResolver,
  type Checklist,
  type Form,
  type Group,
  type Indicator,
  type List,
  type Register,
  type ResolvedConfig,
  type Scopes,
  type Series,
  type Subsidy,
  type Workflow,
} from '@xiance/schema'
import type { Unit } from '@xiance/expr'
import { linkChecklist, type LinkedChecklist } from '../checklist/linked-checklist.ts'
import { linkSubsidy, type LinkedSubsidy } from '../entitlement/linked-subsidy.ts'
import { linkForm, type LinkedForm } from '../form/linked-form.ts'
import { linkIndicator, type LinkedIndicator } from '../indicator/linked-indicator.ts'
import { linkWorkflow, type LinkedWorkflow } from '../workflow/linked-workflow.ts'
import type { WorkCalendar } from '../workflow/working-days.ts'
import { linkFields, type LinkedField } from './fields.ts'
import { compileFormula, type CompiledFormula } from './formula.ts'
import { UnknownIdError } from './unknown-id.ts'

export interface LinkedGroup {
  readonly group: Group
  readonly where: CompiledFormula | null
}

/**
 * A resolved config ready to run: formulas are typed and compiled when a definition is first asked for, and kept. In
 * memory, never serialised. Look-ups throw UnknownIdError for an id the config does not have; `find…` gives undefined.
 */
export interface LinkedConfig {
  readonly config: ResolvedConfig
  /** Public holidays; null: not given, and working days are then unknown. */
  readonly calendar: WorkCalendar | null
  readonly scopes: Scopes
  readonly unit: (name: string) => Unit | undefined
  readonly form: (id: string) => LinkedForm
  readonly register: (id: string) => Register
  readonly findRegister: (id: string) => Register | undefined
  /** The register's own fields with their formulas compiled on the record. */
  readonly registerFields: (id: string) => readonly LinkedField[]
  readonly group: (id: string) => LinkedGroup
  readonly list: (id: string) => List | undefined
  readonly parameter: (id: string) => Series | undefined
  readonly checklist: (id: string) => LinkedChecklist
  readonly subsidy: (id: string) => LinkedSubsidy
  readonly indicator: (id: string) => LinkedIndicator
  readonly workflow: (id: string) => LinkedWorkflow
}

/** The one way from a config to what server and phone run. Working days are counted by `calendar`. */
export function link(config: ResolvedConfig, calendar: WorkCalendar | null = null): LinkedConfig {
  const scopes = scopesOf(config)
  const registers = byId<Register>(config.registers)
  const lists = byId<List>(config.lists)
  const parameters = byId<Series>(config.parameters)
  const linked: LinkedConfig = {
    config,
    calendar,
    scopes,
    unit: unitResolver(config),
    form: kept<Form, LinkedForm>('form', config.forms, (form) => linkForm(config, form, scopes)),
    register: kept<Register, Register>('register', config.registers, (register) => register),
    findRegister: (id) => registers.get(id),
    registerFields: kept<Register, readonly LinkedField[]>(
      'register',
      config.registers,
      ({ id, fields }) => linkFields(fields, scopes.registerScope(id), scopes),
    ),
    group: kept<Group, LinkedGroup>('group', config.groups, (group) => ({
      group,
      where:
        group.where === undefined ? null : compileFormula(group.where, scopes.groupScope(group.id)),
    })),
    list: (id) => lists.get(id),
    parameter: (id) => parameters.get(id),
    checklist: kept<Checklist, LinkedChecklist>('checklist', config.checklists, (checklist) =>
      linkChecklist(checklist, scopes),
    ),
    subsidy: kept<Subsidy, LinkedSubsidy>('subsidy', config.subsidies, (subsidy) =>
      linkSubsidy(linked, subsidy),
    ),
    indicator: kept<Indicator, LinkedIndicator>('indicator', config.indicators, (indicator) =>
      linkIndicator(indicator, scopes),
    ),
    workflow: kept<Workflow, LinkedWorkflow>('workflow', config.workflows, (workflow) =>
      linkWorkflow(workflow, scopes),
    ),
  }
  return linked
}

function byId<D extends { readonly id: string }>(
  definitions: readonly D[],
): ReadonlyMap<string, D> {
  return new Map(definitions.map((definition) => [definition.id, definition]))
}

function kept<D extends { readonly id: string }, L>(
  what: string,
  definitions: readonly D[],
  build: (definition: D) => L,
): (id: string) => L {
  const known = byId(definitions)
  const built = new Map<string, L>()
  return (id) => {
    const ready = built.get(id)
    if (ready !== undefined) return ready
    const definition = known.get(id)
    if (definition === undefined) throw new UnknownIdError(what, id)
    const made = build(definition)
    built.set(id, made)
    return made
  }
}
