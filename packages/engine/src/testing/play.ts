import type { Row, Value } from '@xiance/expr'
import type { Example } from '@xiance/schema'
import { assess } from '../checklist/assess.ts'
import { decodeAnswers } from '../decoding/decode-answers.ts'
import { decodeRecord } from '../decoding/decode-record.ts'
import { addDecimal } from '@xiance/expr'
import { entitle } from '../entitlement/entitle.ts'
import { paidBefore, type PaidBefore } from '../entitlement/paid-before.ts'
import { openForm, openFormWith } from '../form/open-form.ts'
import { validate } from '../form/validate.ts'
import { writesOf } from '../form/writes-of.ts'
import { progress } from '../indicator/progress.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { available, setsOf, workflowOf, type AvailableOptions } from '../workflow/available.ts'
import type { PastTransition } from '../workflow/actors.ts'
import type { Deed, Given } from './story.ts'

/** What a story has come to: the records as forms changed them, and the states of its workflows. */
export interface Stage {
  readonly linked: LinkedConfig
  readonly given: Given
  readonly records: Map<string, Row>
  /** What was paid to the record of each register and to those it split from. */
  readonly paid: Map<string, readonly PaidBefore[]>
  readonly states: Map<string, { state: string | null; history: readonly PastTransition[] }>
}

type Step = Example['story'][number]
type Acts = {
  readonly [K in Keyword]: (
    stage: Stage,
    deed: Extract<Deed, { readonly [D in K]: unknown }>,
    step: Step,
  ) => unknown
}
type Keyword = 'entitle' | 'split' | 'form' | 'checklist' | 'indicator' | 'workflow'

export function newStage(
  linked: LinkedConfig,
  given: Given,
): { readonly stage: Stage; readonly problems: readonly unknown[] } {
  const records = new Map<string, Row>()
  const problems: unknown[] = []
  for (const [register, json] of Object.entries(given.register ?? {})) {
    if (linked.findRegister(register) === undefined) {
      if (isBuiltIn(linked, register)) {
        records.set(register, isRow(json) ? json : {})
        continue
      }
      problems.push({
        code: 'engine.unknown_id',
        path: `/register/${register}`,
        params: { id: register },
      })
      continue
    }
    const read = decodeRecord(linked, register, json, { labels: true })
    problems.push(...read.problems)
    records.set(register, read.record)
  }
  return { stage: { linked, given, records, paid: new Map(), states: new Map() }, problems }
}

/** Problems, tasks and regions are built-in registers: known by the workflows and checklists about them. */
function isBuiltIn({ config }: LinkedConfig, id: string): boolean {
  return (
    [...config.workflows, ...config.checklists].some(({ about }) => about === id) ||
    config.levels.some((level) => level.id === id)
  )
}

function isRow(json: unknown): json is Row {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** Does what a step says and gives what came of it. */
export function act(stage: Stage, deed: Deed, step: Step): unknown {
  if ('entitle' in deed) return acts.entitle(stage, deed, step)
  if ('split' in deed) return acts.split(stage, deed, step)
  if ('form' in deed) return acts.form(stage, deed, step)
  if ('checklist' in deed) return acts.checklist(stage, deed, step)
  return 'indicator' in deed ? acts.indicator(stage, deed, step) : acts.workflow(stage, deed, step)
}

const acts: Acts = {
  entitle: ({ linked, records, paid }, deed, { on }) => {
    const register =
      deed.register ?? linked.config.subsidies.find(({ about }) => records.has(about))?.about ?? ''
    const record = records.get(register) ?? {}
    const before = paid.get(register) ?? []
    const outcome = entitle(linked, record, { on, register, before })
    if (deed.pay === true) paid.set(register, [...before, ...paidBefore(record, outcome.lines)])
    const bySubsidy: Record<string, number> = {}
    for (const { subsidy, amount } of outcome.lines)
      bySubsidy[subsidy] = addDecimal(bySubsidy[subsidy] ?? 0, amount, 4)
    return { ...outcome, bySubsidy }
  },
  split: ({ linked, records, paid }, { split, into }) => {
    const { record, problems } = decodeRecord(linked, split, into, { labels: true })
    records.set(split, record)
    paid.set(
      split,
      (paid.get(split) ?? []).map((one) => ({ ...one, own: false })),
    )
    return { problems }
  },
  form: ({ linked, records, given }, deed, { on }) => {
    const { form } = linked.form(deed.form)
    const record = form.about === undefined ? null : (records.get(form.about) ?? null)
    const filled = openForm(linked, { form: deed.form, record, today: on }).submission().answers
    const typed = { ...filled, ...given.answers?.[deed.form], ...deed.answers }
    const outcome = validate(linked, deed.form, typed, { record, today: on })
    const state = openFormWith(
      linked,
      {
        form: deed.form,
        answers: decodeAnswers(linked, deed.form, typed).answers,
        record,
        today: on,
      },
      false,
    )
    const visible = state
      .pages()
      .flatMap(({ paths }) => paths.filter((path) => state.node(path).visible))
    const written =
      outcome.ok && form.about !== undefined
        ? { ...record, ...writesOf(linked, deed.form, outcome.answers, record, { today: on }) }
        : record
    if (outcome.ok && form.about !== undefined && written !== null)
      records.set(form.about, withoutBlanks(written))
    return { ...outcome, visible, record: written }
  },
  checklist: ({ linked, records, given }, deed, { on }) => {
    const { about } = linked.checklist(deed.checklist).checklist
    const typed: Readonly<Record<string, unknown>> = {
      ...given.answers?.[deed.checklist],
      ...deed.answers,
    }
    const answers = Object.fromEntries(
      Object.entries(typed).map(([item, value]) => [item, { value: value as boolean | null }]),
    )
    const { verdict, items } = assess(linked, deed.checklist, records.get(about) ?? {}, answers, {
      on,
    })
    return {
      verdict: verdict.is,
      verdicts: Object.fromEntries(items.map(({ id, is }) => [id, is])),
      organs: Object.fromEntries(items.map(({ id, organs }) => [id, organs])),
      missing: Object.fromEntries(items.map(({ id, missing }) => [id, missing])),
    }
  },
  indicator: ({ linked, given }, deed, { on, period }) => {
    const values = deed.values.map((cell) => ({
      ...cell,
      region: cell.region ?? linked.config.region,
    }))
    return progress(linked, {
      indicator: deed.indicator,
      values,
      period: period ?? values.at(-1)?.period ?? on,
      today: on,
      ...(deed.region === undefined ? {} : { region: deed.region }),
      ...(given.regions === undefined ? {} : { regions: given.regions }),
    })
  },
  workflow: (stage, deed, { on }) => {
    const { linked, records, states } = stage
    const { workflow, initial } = workflowOf(linked, deed.workflow)
    const at = states.get(deed.workflow) ?? { state: null, history: [] }
    const form = linked.config.forms.find(({ id }) => id === workflow.about)
    const about = form?.about ?? workflow.about
    const options: AvailableOptions = {
      state: at.state,
      actor: deed.actor,
      record: records.get(about) ?? {},
      history: at.history,
      today: on,
      ...(form === undefined ? {} : { answers: answersOf(stage, form.id) }),
    }
    const found = available(linked, deed.workflow, options).find(({ id }) => id === deed.transition)
    const blocked = found?.blocked.map(({ code }) => code) ?? ['workflow.not_here']
    if (found === undefined || blocked.length > 0)
      return { ok: false, state: at.state ?? initial, blocked }
    const past: PastTransition = {
      transition: found.id,
      from: at.state ?? initial,
      to: found.to,
      by: deed.actor.userId ?? deed.actor.role,
      on,
    }
    states.set(deed.workflow, { state: found.to, history: [...at.history, past] })
    const patch = setsOf(linked, deed.workflow, found.id, options)
    records.set(about, withoutBlanks({ ...records.get(about), ...patch }))
    return { ok: true, state: found.to, blocked, set: patch }
  },
}

/** Answers of a form as the story gives them. */
function answersOf({ linked, given }: Stage, form: string): Row {
  return decodeAnswers(linked, form, given.answers?.[form] ?? {}).answers
}

function withoutBlanks(record: Row): Row {
  return Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [string, Value] => entry[1] !== null && entry[1] !== undefined,
    ),
  )
}
