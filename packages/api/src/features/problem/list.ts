import type { Citation } from '@xiance/schema'
import { listProblems as storedProblems, type Reader, type StoredProblem } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { listScope, rolesAt } from '../../access/region-scope.ts'
import { versionConfig } from '../../config-cache.ts'
import { countyDay } from '../../county-day.ts'
import { pageAcross } from '../../page-across.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import { organsOf } from '../checklist/find-checklist.ts'
import { stateTitle, workflowOf } from '../workflow/states.ts'
import { problemActions } from './actions.ts'
import type { ProblemItem, ProblemPage } from './answers.ts'
import type { ListInput } from './inputs.ts'

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
          search: input.search,
          ...part,
        }),
    )
    const names = await regionNames(
      reader,
      county,
      page.items.map(({ region }) => region),
    )
    const items: ProblemItem[] = []
    for (const problem of page.items)
      items.push({
        ...(await shown(services, reader, { actor, problem, today })),
        regionName: names.get(problem.region) ?? problem.region,
      })
    return { items, next: page.next, total: page.total }
  })
}

async function shown(
  services: Services,
  reader: Reader,
  {
    actor,
    problem,
    today,
  }: { readonly actor: Actor; readonly problem: StoredProblem; readonly today: string },
): Promise<Omit<ProblemItem, 'regionName'>> {
  const { linked } = await versionConfig(reader, services.configs, {
    county: actor.county,
    version: problem.version,
  })
  const {
    id,
    checklist,
    item,
    itemTitle,
    subject,
    subjectTitle,
    region,
    state,
    revision,
    openedOn,
    dueOn,
    note,
    source,
  } = problem
  return {
    id,
    checklist,
    item,
    itemTitle,
    subject,
    subjectTitle,
    region,
    organs: organsOf(linked.config, problem.organs),
    state,
    stateTitle: stateTitle(workflowOf(linked.config, problem.workflow ?? undefined), state),
    revision,
    openedOn,
    dueOn,
    note: note === '' ? null : note,
    source: JSON.parse(source) as readonly Citation[],
    actions: await problemActions(reader, {
      actor,
      roles: await rolesAt(reader, actor, region),
      problem,
      linked,
      today,
    }),
  }
}
