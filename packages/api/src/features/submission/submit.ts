import { answeredFiles, validate } from '@xiance/engine'
import { addEvent, saveSubmission, type Submission, type Tx } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { nameFiles } from '../file/name-files.ts'
import { fileProblems } from '../file/require-files.ts'
import { openSteps } from '../workflow/open-steps.ts'
import { plainStates, submitSteps, takesEffect, workflowOf } from '../workflow/states.ts'
import { stepContext } from '../workflow/step-context.ts'
import type { Submitted } from './answers.ts'
import { requireKnownFields } from './decode.ts'
import { fieldsOf, privateAnswers } from './find-form.ts'
import type { FilledInput } from './inputs.ts'
import { casePeriod } from './period.ts'
import { prepare, type Prepared } from './prepare.ts'
import { receiptOf } from './receipt.ts'
import { subjectRow } from './subject.ts'
import { takeEffect } from './take-effect.ts'

/** Hands a case in: every rule is checked again under the version it was answered under, and it happens once per id and base revision. */
export async function submit(
  services: Services,
  actor: Actor,
  input: FilledInput,
): Promise<Submitted> {
  const receipt = receiptOf<Submitted>(services, { actor, what: 'submit', input })
  return receipt.once(() =>
    writeAs(services, actor, (tx) =>
      receipt.keep(tx, () => writeSubmission(services, tx, { actor, input })),
    ),
  )
}

async function writeSubmission(
  services: Services,
  tx: Tx,
  { actor, input }: { readonly actor: Actor; readonly input: FilledInput },
): Promise<Submitted> {
  const prepared = await prepare(services, tx, { actor, input })
  const { linked, form, subject, stored, today } = prepared
  requireKnownFields(linked, input)
  const checked = validate(linked, form.id, input.answers, { record: subjectRow(subject), today })
  const errors = checked.issues.filter(({ severity }) => severity === 'error')
  if (!checked.ok)
    throw new ApiError('submission.invalid', { params: { count: errors.length }, problems: errors })
  const files = answeredFiles(fieldsOf(linked.config, form), checked.answers)
  const unfit = await fileProblems(tx, actor, files)
  if (unfit.length > 0)
    throw new ApiError('submission.invalid', { params: { count: unfit.length }, problems: unfit })
  const step = await handIn(tx, { actor, prepared, answers: checked.values })
  const businessDate = form.businessDate === undefined ? null : checked.answers[form.businessDate]
  const saved = await saveSubmission(tx, {
    id: input.id,
    baseRevision: input.baseRevision,
    form: form.id,
    version: input.version,
    state: step.to,
    register: subject?.register ?? null,
    record: subject?.id ?? null,
    region: input.region,
    period: casePeriod({ config: linked.config, input, today }),
    title: subject?.title ?? '',
    answers: checked.answers,
    values: checked.values,
    private: privateAnswers(linked.config, form),
    businessDate: typeof businessDate === 'string' ? businessDate : null,
    deviceAt: input.deviceAt ?? null,
    submittedAt: services.clock().toISOString(),
  })
  if (saved === null) throw new ApiError('submission.stale')
  await nameFiles(tx, { source: 'submission', id: saved.id }, files)
  await addEvent(tx, {
    source: 'submission',
    owner: saved.id,
    transition: step.transition,
    from: stored?.state ?? null,
    to: step.to,
  })
  const entitlement = takesEffect(workflowOf(linked.config, form.workflow), step.to)
    ? await takeEffect(tx, { linked, form, submission: saved, subject, today })
    : null
  tx.audit({
    action: 'submission.submit',
    subject: `submission/${saved.id}`,
    detail: auditDetail(saved, entitlement?.total ?? null),
  })
  return {
    id: saved.id,
    revision: saved.revision,
    state: saved.state,
    version: saved.version,
    entitlement,
  }
}

interface HandIn {
  readonly actor: Actor
  readonly prepared: Prepared
  readonly answers: Submission['values']
}

/** The step that hands it in: the first one this person may take now. */
async function handIn(
  tx: Tx,
  { actor, prepared, answers }: HandIn,
): Promise<{ readonly transition: string; readonly to: string }> {
  const { linked, workflow, state, roles, subject, today, stored } = prepared
  if (workflow === null) return { transition: plainStates.submitted, to: plainStates.submitted }
  const steps = new Set(submitSteps(workflow).map(({ id }) => id))
  const context = await stepContext(tx, {
    actor,
    roles,
    state,
    record: { ...subjectRow(subject), ...answers },
    today,
    source: 'submission',
    owner: stored?.id ?? null,
  })
  const offered = openSteps(linked, workflow.id, context).filter(({ id }) => steps.has(id))
  const step = offered.find(({ blocked }) => blocked.length === 0)
  if (step !== undefined) return { transition: step.id, to: step.to }
  const problems = offered.flatMap(({ id, blocked }) =>
    blocked.map(({ code, params }) => ({
      code,
      path: `/workflows/${workflow.id}/transitions/${id}`,
      params,
    })),
  )
  throw new ApiError('workflow.not_allowed', { params: { transition: '提交' }, problems })
}

function auditDetail(saved: Submission, total: number | null): Readonly<Record<string, unknown>> {
  return {
    form: saved.form,
    version: saved.version,
    revision: saved.revision,
    state: saved.state,
    record: saved.record,
    region: saved.region,
    total,
  }
}
