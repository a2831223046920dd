import type { Citation } from '@xiance/schema'
import type { Reader, StoredProblem } from '@xiance/store'
import type { Actor } from '../../access/actor.ts'
import { rolesAt } from '../../access/region-scope.ts'
import { versionConfig } from '../../config-cache.ts'
import { regionNames } from '../../region-names.ts'
import type { Services } from '../../services.ts'
import { organsOf } from '../checklist/find-checklist.ts'
import { stateTitle, workflowOf } from '../workflow/states.ts'
import { problemActions } from './actions.ts'
import type { ProblemItem } from './answers.ts'

/** A problem as people see it, with the steps open to the person asking. */
export async function shownProblem(
  services: Services,
  reader: Reader,
  {
    actor,
    problem,
    today,
  }: { readonly actor: Actor; readonly problem: StoredProblem; readonly today: string },
): Promise<ProblemItem> {
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
    regionName: (await regionNames(reader, actor.county, [region])).get(region) ?? region,
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
