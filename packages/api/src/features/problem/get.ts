import { getProblem as storedProblem, listEvents } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { regionInScope } from '../../access/region-scope.ts'
import { versionConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { ApiError } from '../../error/api-error.ts'
import type { Services } from '../../services.ts'
import { shownEvents } from '../workflow/shown-events.ts'
import { workflowOf } from '../workflow/states.ts'
import type { ProblemAnswer } from './answers.ts'
import { shownProblem } from './shown.ts'

/** One problem with everything that was done about it. */
export async function getProblem(
  services: Services,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<ProblemAnswer> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const problem = await storedProblem(reader, { county, id })
    if (problem === null) throw new ApiError('problem.not_found')
    await regionInScope(reader, actor, problem.region)
    const today = await countyDay(reader, services.clock, county)
    const { version } = problem
    const { linked } = await versionConfig(reader, services.configs, { county, version })
    const workflow = workflowOf(linked.config, problem.workflow ?? undefined)
    const events = await listEvents(reader, { county, source: 'problem', owner: id })
    return {
      ...(await shownProblem(services, reader, { actor, problem, today })),
      events: await shownEvents(reader, workflow, events),
    }
  })
}
