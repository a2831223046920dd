import { getProblem, moveProblem } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { writingRolesAt } from '../../access/region-scope.ts'
import { versionConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { writeAs } from '../../write.ts'
import { transitionTitle, workflowOf } from '../workflow/states.ts'
import { problemActions } from './actions.ts'
import type { ProblemActed } from './answers.ts'
import type { ActInput } from './inputs.ts'

/** Takes one step of a problem's workflow: rectified, closed out, sent back. */
export async function actOnProblem(
  services: Services,
  actor: Actor,
  input: ActInput,
): Promise<ProblemActed> {
  const { county } = actor
  return writeAs(services, actor, async (tx) => {
    const problem = await getProblem(tx, { county, id: input.id })
    if (problem === null) throw new ApiError('problem.not_found')
    const roles = await writingRolesAt(tx, actor, problem.region)
    if (problem.revision !== input.baseRevision)
      throw new ApiError('problem.stale', {
        current: { revision: problem.revision, state: problem.state },
      })
    const { linked } = await versionConfig(tx, services.configs, {
      county,
      version: problem.version,
    })
    const today = await countyDay(tx, services.clock, county)
    const step = (await problemActions(tx, { actor, roles, problem, linked, today })).find(
      ({ id }) => id === input.transition,
    )
    if (step === undefined || step.blocked.length > 0) {
      const workflow = workflowOf(linked.config, problem.workflow ?? undefined)
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
    const moved = await moveProblem(tx, {
      id: problem.id,
      baseRevision: input.baseRevision,
      transition: step.id,
      from: problem.state,
      to: step.to,
      comment: input.comment ?? '',
    })
    if (moved === null) throw new ApiError('problem.stale')
    tx.audit({
      action: 'problem.act',
      subject: `problem/${problem.id}`,
      detail: { workflow: problem.workflow, transition: step.id, from: problem.state, to: step.to },
    })
    return { revision: moved.revision, state: moved.state }
  })
}
