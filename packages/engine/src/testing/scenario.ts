import type { Row, Value } from '@xiance/expr'
import type { ResolvedConfig } from '@xiance/schema'
import type { Entitlement } from '../client/entitlement.ts'
import type { FieldNode, FormState, Path } from '../client/form-state.ts'
import { decodeRecord } from '../decoding/decode-record.ts'
import { entitle } from '../entitlement/entitle.ts'
import { openForm } from '../form/open-form.ts'
import { validate, type Validation } from '../form/validate.ts'
import { writesOf } from '../form/writes-of.ts'
import { chineseCalendar } from '../calendar/index.ts'
import { link, type LinkedConfig } from '../linking/link.ts'

/** A form being filled by a test, as a person would. */
export interface FormScenario {
  readonly state: FormState
  readonly fill: (path: Path, raw: unknown) => FormScenario
  readonly unknown: (path: Path) => FormScenario
  /** Gives the new row's id. */
  readonly addRow: (path: Path, values?: Row) => string
  readonly removeRow: (path: Path, row: string) => FormScenario
  readonly node: (path: Path) => FieldNode
  readonly value: (path: Path) => Value
  /** Codes of the issues at a path, or of all. */
  readonly codes: (path?: Path) => readonly string[]
  /** What the server says of what this form would send; its writes go into the scenario's record. */
  readonly submit: () => Validation
}

export interface Scenario {
  readonly linked: LinkedConfig
  readonly record: (register: string, json: unknown) => Scenario
  readonly recordOf: (register: string) => Row | null
  readonly open: (form: string, answers?: Row) => FormScenario
  readonly entitle: (on?: string) => Entitlement
}

/** A headless client: opens forms, fills them, submits them to the server's own check, entitles the record. */
export function scenario(
  config: ResolvedConfig | LinkedConfig,
  options: { readonly today: string },
): Scenario {
  const linked = 'form' in config ? config : link(config, chineseCalendar)
  const records = new Map<string, Row>()
  const self: Scenario = {
    linked,
    record: (register, json) => {
      const { record, problems } = decodeRecord(linked, register, json, { labels: true })
      if (problems.length > 0)
        throw new TypeError(`not a record of ${register}: ${JSON.stringify(problems)}`)
      records.set(register, record)
      return self
    },
    recordOf: (register) => records.get(register) ?? null,
    open: (form, answers) => {
      const { about } = linked.form(form).form
      const record = about === undefined ? null : (records.get(about) ?? null)
      const state = openForm(linked, {
        form,
        record,
        today: options.today,
        ...(answers === undefined ? {} : { answers }),
      })
      return formScenario(state, () => {
        const outcome = validate(
          linked,
          form,
          JSON.parse(JSON.stringify(state.submission().answers)),
          { record, today: options.today },
        )
        if (outcome.ok && about !== undefined)
          records.set(about, {
            ...record,
            ...writesOf(linked, form, outcome.answers, record, options),
          })
        return outcome
      })
    },
    entitle: (on = options.today) => {
      const register = linked.config.subsidies.find(({ about }) => records.has(about))?.about ?? ''
      return entitle(linked, records.get(register) ?? {}, { on, register })
    },
  }
  return self
}

function formScenario(state: FormState, submit: () => Validation): FormScenario {
  const self: FormScenario = {
    state,
    fill: (path, raw) => {
      state.set(path, raw)
      return self
    },
    unknown: (path) => {
      state.setUnknown(path, true)
      return self
    },
    addRow: (path, values) => state.addRow(path, values),
    removeRow: (path, row) => {
      state.removeRow(path, row)
      return self
    },
    node: state.node,
    value: state.value,
    codes: (path) =>
      (path === undefined ? state.issues() : state.node(path).issues).map(({ code }) => code),
    submit,
  }
  return self
}
