import { listProblems as storedProblems } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { listScope } from '../../access/region-scope.ts'
import { countyDay } from '../../county-day.ts'
import { pageAcross } from '../../page-across.ts'
import type { Services } from '../../services.ts'
import type { ProblemItem, ProblemPage } from './answers.ts'
import type { ListInput } from './inputs.ts'
import { shownProblem } from './shown.ts'

/** Problems in the actor's regions, newest first. */
export async function listProblems(
  services: Services,
  actor: Actor,
  input: ListInput,
): Promise<ProblemPage> {
  const { county } = actor
  return services.store.read(async (reader) => {
    const today = await countyDay(reader, services.clock, county)
    const page = await pageAcross(
      await listScope(reader, actor, input.region),
      input,
      (within, part) =>
        storedProblems(reader, {
          county,
          within,
          states: input.state === undefined ? undefined : [input.state],
          organ: input.organ,
          subject: input.subject,
          search: input.search,
          ...part,
        }),
    )
    const items: ProblemItem[] = []
    for (const problem of page.items)
      items.push(await shownProblem(services, reader, { actor, problem, today }))
    return { items, next: page.next, total: page.total }
  })
}
