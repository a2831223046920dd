import { setsOf } from '@xiance/engine'
import type { Row } from '@xiance/expr'
import { addEvent, getSubmission, moveSubmission } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { writingRolesAt } from '../../access/region-scope.ts'
import { versionConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { takesEffect, transitionTitle, workflowOf } from '../workflow/states.ts'
import { stepContext } from '../workflow/step-context.ts'
import { findForm } from './find-form.ts'
import { actionsOf } from './get.ts'
import type { ActInput } from './inputs.ts'
import { subjectOf, subjectRow } from './subject.ts'
import { takeEffect } from './take-effect.ts'

/** Takes one step of the workflow; at its aim the answers take effect in the same transaction. */
export async function actOnSubmission(
  services: Services,
  actor: Actor,
  input: ActInput,
): Promise<{ readonly revision: number; readonly state: string }> {
  const { county } = actor
  return writeAs(services, actor, async (tx) => {
    const stored = await getSubmission(tx, { county, id: input.id })
    if (stored === null) throw new ApiError('submission.not_found')
    const roles = await writingRolesAt(tx, actor, stored.region)
    if (stored.revision !== input.baseRevision)
      throw new ApiError('submission.stale', {
        current: { revision: stored.revision, state: stored.state },
      })
    const version = await versionConfig(tx, services.configs, {
      county,
      version: stored.upgradedTo ?? stored.version,
    })
    const { linked } = version
    const form = findForm(linked.config, stored.form)
    const workflow = workflowOf(linked.config, form.workflow)
    const today = await countyDay(tx, services.clock, county)
    const step = (await actionsOf(tx, { actor, roles, stored, version, today })).find(
      ({ id }) => id === input.transition,
    )
    if (step === undefined || step.blocked.length > 0) {
      const problems = (step?.blocked ?? []).map(({ code, params }) => ({
        code,
        path: `/transitions/${input.transition}`,
        params,
      }))
      throw new ApiError('workflow.not_allowed', {
        params: { transition: transitionTitle(workflow, input.transition) },
        problems,
      })
    }
    const moved = await moveSubmission(tx, {
      id: stored.id,
      baseRevision: input.baseRevision,
      state: step.to,
    })
    if (moved === null) throw new ApiError('submission.stale')
    await addEvent(tx, {
      source: 'submission',
      owner: stored.id,
      transition: step.id,
      from: stored.state,
      to: step.to,
      comment: input.comment ?? '',
    })
    if (workflow !== null && takesEffect(workflow, step.to)) {
      const subject = await subjectOf(tx, {
        county,
        config: linked.config,
        form,
        record: stored.record,
      })
      const record = { ...subjectRow(subject), ...stored.values }
      const [context] = await stepContext(tx, {
        actor,
        roles,
        state: stored.state,
        record,
        today,
        source: 'submission',
        owner: stored.id,
      })
      const set = context === undefined ? {} : setsOf(linked, workflow.id, step.id, context)
      await takeEffect(tx, { linked, form, submission: moved, subject, today, set: known(set) })
    }
    tx.audit({
      action: 'submission.act',
      subject: `submission/${stored.id}`,
      detail: { form: stored.form, transition: step.id, from: stored.state, to: step.to },
    })
    return { revision: moved.revision, state: moved.state }
  })
}

/** What a step cannot compute it leaves as it was. */
function known(set: Row): Row {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null))
}
