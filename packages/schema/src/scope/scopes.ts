import type { Name, Scope } from '@xiance/expr'
import { registersOf } from '../built-in-registers.ts'
import type { Item } from '../checklist.ts'
import type { ResolvedConfig } from '../county.ts'
import { formFields } from '../form-fields.ts'
import { readRows } from '../formula.ts'
import type { Field, Form } from '../register.ts'
import type { Formula, Id } from '../text.ts'
import { textIn } from '../text.ts'
import { capNames, capsOver, capsOverRecord } from './cap-names.ts'
import { unitResolver } from '../unit/unit-resolver.ts'
import { named } from './named.ts'
import { allowing, recordScopes, withNames, type Allows } from './record-scopes.ts'

/** The names each use site sees. Frames at run time nest the same way: answers in the record, a row in its form. */
export interface Scopes {
  /** Answers of a form; above them its subject record. */
  readonly formScope: (form: Id) => Scope
  /** A record with the registers below it as rows; above it the record it belongs to. A region level is a register too. */
  readonly registerScope: (register: Id) => Scope
  readonly groupScope: (group: Id) => Scope
  /** The record with what the system keeps about it, as rows. */
  readonly checklistScope: (checklist: Id) => Scope
  /** The record a subsidy is about, in its period. */
  readonly subsidyScope: (subsidy: Id) => Scope
  /** The same with what is left of the caps over the record. */
  readonly eligibilityScope: (subsidy: Id) => Scope
  /** One row of the line's `each`, above it the record; without `each` the record itself. What a cap is worked out from. */
  readonly capScope: (subsidy: Id, line: Id) => Scope
  /** The same with what is left of the line's caps. */
  readonly lineScope: (subsidy: Id, line: Id) => Scope
  /** Record, state and days in state: what starts a transition by itself. */
  readonly stateScope: (workflow: Id) => Scope
  /** The same with the person who acts. */
  readonly guardScope: (workflow: Id) => Scope
  readonly indicatorScope: () => Scope
  /** Parameters alone: bounds taken from elsewhere. */
  readonly configScope: () => Scope
  /** One row that `each` gives inside `outer`. */
  readonly eachScope: (outer: Scope, each: Formula | undefined) => Scope
  /** One row of a repeat table. */
  readonly rowsScope: (outer: Scope, field: Field) => Scope
  /** Scope of a checklist item: the row of its `each`, else its parent's. */
  readonly itemScope: (outer: Scope, item: Item) => Scope
}

/** Scope builders of one config, kept with it; what they build is kept, so that a scope is one object. */
export function scopes(config: ResolvedConfig): Scopes {
  const known = built.get(config)
  if (known !== undefined) return known
  const scopes = build(config)
  built.set(config, scopes)
  return scopes
}

/** A config that differs only in how its formulas are written has the same names everywhere. */
export function shareScopes(from: ResolvedConfig, to: ResolvedConfig): void {
  if (from !== to) built.set(to, scopes(from))
}

const built = new WeakMap<ResolvedConfig, Scopes>()

function build(config: ResolvedConfig): Scopes {
  const days = unitResolver(config)('天') ?? null
  const registers = registersOf(config)
  const { spaces, keep, scopeOfFields, recordScope, withKept, rowsScope } = recordScopes(config)

  function answersScope(form: Form, up: Scope | null, allows: Allows): Scope {
    return scopeOfFields({
      id: form.id,
      label: textIn(form.title, 'zh-CN'),
      fields: formFields(config, form),
      up,
      allows,
    })
  }

  function formScope(id: Id): Scope {
    return keep(`form:${id}`, () => {
      const form = config.forms.find((candidate) => candidate.id === id)
      const up = form?.about === undefined ? null : recordScope(form.about)
      return form === undefined ? recordScope(id) : answersScope(form, up, { today: true })
    })
  }

  function indicatorScope(): Scope {
    return keep('indicator', () => {
      const names: Name[] = []
      const scope: Scope = {
        id: 'indicator',
        label: '指标',
        names,
        up: null,
        spaces,
        allows: { period: true, indicators: true },
      }
      for (const register of registers)
        names.push(
          named(register.id, textIn(register.title, 'zh-CN'), () => ({
            kind: 'rows',
            across: true,
            row: allowing(recordScope(register.id), scope.allows ?? {}),
          })),
        )
      for (const form of config.forms) {
        const state =
          form.workflow === undefined
            ? []
            : [named('state', '状态', () => ({ kind: 'option', list: `state.${form.workflow}` }))]
        names.push(
          named(form.id, textIn(form.title, 'zh-CN'), () => ({
            kind: 'rows',
            across: true,
            row: allowing(answersScope(form, scope, scope.allows ?? {}), scope.allows ?? {}, state),
          })),
        )
      }
      return scope
    })
  }

  function subsidyScope(id: Id): Scope {
    return keep(`subsidy:${id}`, () => {
      return allowing(recordScope(subsidyOf(id)?.about ?? id), { today: true, period: true })
    })
  }

  function eachScope(outer: Scope, each: Formula | undefined): Scope {
    if (each === undefined) return outer
    return readRows(each, outer).row ?? outer
  }

  const subsidyOf = (id: Id) => config.subsidies.find((subsidy) => subsidy.id === id)
  const lineOf = (subsidy: Id, line: Id) =>
    subsidyOf(subsidy)?.lines.find((candidate) => candidate.id === line)

  function eligibilityScope(id: Id): Scope {
    return keep(`eligibility:${id}`, () => {
      const [scope, subsidy] = [subsidyScope(id), subsidyOf(id)]
      const caps = subsidy === undefined ? [] : capsOverRecord(subsidy, scope)
      const line = subsidy?.lines.find((one) =>
        capsOver(subsidy, one).some((cap) => caps.includes(cap)),
      )
      return withNames(
        scope,
        capNames(caps, { scope: line === undefined ? scope : capScope(id, line.id), line }),
      )
    })
  }

  function capScope(id: Id, line: Id): Scope {
    return keep(`cap:${id}/${line}`, () => eachScope(subsidyScope(id), lineOf(id, line)?.each))
  }

  function lineScope(id: Id, line: Id): Scope {
    return keep(`line:${id}/${line}`, () => {
      const [scope, subsidy, found] = [capScope(id, line), subsidyOf(id), lineOf(id, line)]
      const caps = subsidy === undefined || found === undefined ? [] : capsOver(subsidy, found)
      return withNames(scope, capNames(caps, { scope, line: found }))
    })
  }

  function stateScope(id: Id): Scope {
    return keep(`state:${id}`, () => {
      const about = config.workflows.find((workflow) => workflow.id === id)?.about ?? id
      const subject = config.forms.some((form) => form.id === about)
        ? formScope(about)
        : recordScope(about)
      return allowing(subject, { today: true }, [
        named('state', '状态', () => ({ kind: 'option', list: `state.${id}` })),
        named('days_in_state', '本状态天数', () => ({ kind: 'num', scale: 0, unit: days })),
      ])
    })
  }

  function guardScope(id: Id): Scope {
    return keep(`guard:${id}`, () =>
      withNames(stateScope(id), [
        named('actor', '经办人', () => ({
          kind: 'record',
          register: 'user',
          row: recordScope('user'),
        })),
      ]),
    )
  }

  return {
    formScope,
    registerScope: recordScope,
    groupScope: (id) => recordScope(config.groups.find((group) => group.id === id)?.about ?? id),
    checklistScope: (id) =>
      keep(`checklist:${id}`, () =>
        withKept(
          recordScope(config.checklists.find((checklist) => checklist.id === id)?.about ?? id),
        ),
      ),
    subsidyScope,
    eligibilityScope,
    capScope,
    lineScope,
    stateScope,
    guardScope,
    indicatorScope,
    configScope: () =>
      keep('config', () => ({
        id: config.id,
        label: textIn(config.title, 'zh-CN'),
        names: [],
        up: null,
        spaces,
        allows: { indicators: true },
      })),
    eachScope,
    rowsScope,
    itemScope: (outer, item) => eachScope(outer, item.each),
  }
}
