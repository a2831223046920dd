import type { LinkedConfig } from '@xiance/engine'
import type { Reader, StoredProblem } from '@xiance/store'
import type { Actor, ActorRole } from '../../access/actor.ts'
import type { SubmissionAction } from '../submission/answers.ts'
import { openSteps } from '../workflow/open-steps.ts'
import { transitionTitle, workflowOf } from '../workflow/states.ts'
import { stepContext } from '../workflow/step-context.ts'

export interface ProblemView {
  readonly actor: Actor
  readonly roles: readonly ActorRole[]
  readonly problem: StoredProblem
  readonly linked: LinkedConfig
  readonly today: string
}

/** Steps of the problem's workflow that are open to this person. */
export async function problemActions(
  reader: Reader,
  { actor, roles, problem, linked, today }: ProblemView,
): Promise<readonly SubmissionAction[]> {
  const workflow = workflowOf(linked.config, problem.workflow ?? undefined)
  if (workflow === null) return []
  const record = {
    _id: problem.id,
    item: problem.itemTitle,
    organs: problem.organs,
    opened_on: problem.openedOn,
    due_on: problem.dueOn,
    region: problem.region,
  }
  const writing = roles.filter(({ writes }) => writes)
  const contexts = await stepContext(reader, {
    actor,
    roles: writing,
    state: problem.state,
    record,
    today,
    source: 'problem',
    owner: problem.id,
  })
  return openSteps(linked, workflow.id, contexts).map(({ id, to, blocked }) => ({
    id,
    title: transitionTitle(workflow, id),
    to,
    blocked,
  }))
}
