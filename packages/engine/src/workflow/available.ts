import type { Frame, Row } from '@xiance/expr'
import { citationsOf, dayOfDate, textIn, type Do, type Text } from '@xiance/schema'
import type { Reason } from '../client/entitlement.ts'
import type { LinkedConfig } from '../linking/link.ts'
import { askedFields } from '../form/linked-form.ts'
import { completeRecord } from '../record/complete-record.ts'
import { environment } from '../record/environment.ts'
import { mayAct, type Acting, type ActingPerson, type PastTransition } from './actors.ts'
import { missingAnswers } from '../record/missing-answers.ts'
import { linkWorkflow, submissionWorkflow, type LinkedWorkflow } from './linked-workflow.ts'
import { addWorkdays } from './working-days.ts'

export interface AvailableOptions {
  /** null: not started. */
  readonly state: string | null
  readonly actor: ActingPerson
  /** Record the workflow is about, or the subject record of the form it is about. */
  readonly record: Row
  /** Answers, where the workflow is about a form. */
  readonly answers?: Row
  readonly history: readonly PastTransition[]
  readonly today: string
}

export interface AvailableTransition {
  readonly id: string
  readonly title: Text
  readonly to: string
  /** Why it cannot be made now; empty when it can. */
  readonly blocked: readonly Reason[]
}

/** Every transition out of a state, with what blocks each. What is unknown or undecided blocks; nothing advances by itself. */
export function available(
  linked: LinkedConfig,
  workflow: string,
  options: AvailableOptions,
): readonly AvailableTransition[] {
  const found = workflowOf(linked, workflow)
  const state = options.state ?? found.initial
  const frame = guardFrame(linked, found, { ...options, state })
  return found.transitions
    .filter(
      ({ transition }) =>
        (options.state === null && transition.from.length === 0) || transition.from.includes(state),
    )
    .map((transition) => ({
      id: transition.transition.id,
      title: transition.transition.title,
      to: transition.transition.to,
      blocked: blockedBy(
        { linked, transition, person: options.actor, history: options.history, frame },
        { ...options, state },
      ),
    }))
}

/** What a transition sets in the record it is about; a formula that cannot be known sets nothing. */
export function setsOf(
  linked: LinkedConfig,
  workflow: string,
  transition: string,
  options: AvailableOptions,
): Row {
  const found = workflowOf(linked, workflow)
  const frame = guardFrame(linked, found, { ...options, state: options.state ?? found.initial })
  const made = found.transitions.find((one) => one.transition.id === transition)
  return Object.fromEntries(
    [...(made?.set ?? [])]
      .filter(([, formula]) => formula.typed !== null && formula.blanks(frame).length === 0)
      .map(([field, formula]) => [field, formula.run(frame)]),
  )
}

/** The workflow of that id; `submission` is built in for forms that name none. */
export function workflowOf(linked: LinkedConfig, id: string): LinkedWorkflow {
  if (
    id === submissionWorkflow.id &&
    !linked.config.workflows.some((workflow) => workflow.id === id)
  )
    return linkWorkflow(submissionWorkflow, linked.scopes)
  return linked.workflow(id)
}

interface At extends AvailableOptions {
  readonly state: string
}

function blockedBy(acting: Acting, at: At): readonly Reason[] {
  const { transition } = acting.transition
  const source = citationsOf(transition)
  const reasons: Reason[] = []
  if (!mayAct(transition.by, acting))
    reasons.push({ code: 'workflow.not_yours', params: { roles: rolesOf(acting) }, source })
  reasons.push(...guarded(acting))
  const times = transition.times?.value
  if (
    typeof times === 'number' &&
    at.history.filter(({ transition: id }) => id === transition.id).length >= times &&
    transition.times?.is !== 'gte'
  )
    reasons.push({ code: 'workflow.times_used', params: { times }, source })
  for (const step of transition.do ?? []) reasons.push(...noticeRunning(step, at, acting))
  return reasons
}

function guarded({ linked, transition: { guard, transition }, frame }: Acting): readonly Reason[] {
  if (guard === null) return []
  const outcome = guard.run(frame)
  const source = citationsOf(transition)
  if (outcome.is === true) return []
  if (outcome.is === false)
    return [
      { code: 'workflow.guard', params: { transition: textIn(transition.title, 'zh-CN') }, source },
    ]
  if (outcome.undecided)
    return [
      {
        code: 'workflow.undecided',
        params: { transition: textIn(transition.title, 'zh-CN') },
        source,
      },
    ]
  return [
    {
      code: 'workflow.guard_unknown',
      params: { missing: missingAnswers(linked, [guard.of], frame).map(({ label }) => label) },
      source,
    },
  ]
}

/**
 * A notice holds its transition back until its working days are over; without a number of days until someone decides, and
 * past the last year of the calendar until that is announced.
 */
function noticeRunning(
  step: Do,
  at: At,
  { linked: { calendar }, transition, frame }: Acting,
): readonly Reason[] {
  if (!('notice' in step)) return []
  const { value, than } = step.notice.lasts
  const days = than === undefined ? value : transition.lasts.get(than)?.run(frame)
  const since = enteredOn(at)
  if (typeof days !== 'number')
    return [{ code: 'workflow.notice_undecided', params: {}, source: [] }]
  if (since === null) return []
  const until = calendar && addWorkdays(since, days, calendar)
  if (until === null)
    return [{ code: 'workflow.calendar_unknown', params: { since, days }, source: [] }]
  return at.today > until
    ? []
    : [{ code: 'workflow.notice_running', params: { until, days }, source: [] }]
}

function enteredOn({ history, state }: At): string | null {
  return history.findLast(({ to }) => to === state)?.on ?? null
}

function guardFrame(linked: LinkedConfig, { workflow }: LinkedWorkflow, at: At): Frame {
  const env = environment(linked, { today: at.today })
  const form = linked.config.forms.find(({ id }) => id === workflow.about)
  const since = enteredOn(at)
  const status = {
    state: at.state,
    days_in_state: since === null ? null : dayOfDate(at.today) - dayOfDate(since),
    actor: actorRow(at.actor),
  }
  const about = linked.findRegister(form?.about ?? workflow.about)
  const record = completeRecord(about?.fields ?? [], at.record)
  if (form === undefined) return { row: { ...record, ...status }, up: null, env }
  const answers = completeRecord(askedFields(linked.form(form.id)), at.answers ?? at.record)
  return { row: { ...answers, ...status }, up: { row: record, up: null, env }, env }
}

/** Who acts, as a row of the register of users. */
function actorRow({ userId, role, level, organ, region }: ActingPerson): Row {
  return {
    account: userId ?? null,
    role,
    level: level ?? null,
    organ: organ ?? null,
    region: region ?? null,
  }
}

function rolesOf({ linked, transition }: Acting): readonly string[] {
  const { by } = transition.transition
  const text = JSON.stringify(by ?? {})
  return linked.config.roles
    .filter(({ id }) => text.includes(JSON.stringify(id)))
    .map(({ title }) => textIn(title, 'zh-CN'))
}
