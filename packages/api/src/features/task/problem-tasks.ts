import { listProblems } from '@xiance/store'
import { regionNames } from '../../region-names.ts'
import { stateTitle, workflowOf } from '../workflow/states.ts'
import type { Task } from './answers.ts'
import { rolesIn } from './duty.ts'
import { shownTasks, type TaskQuestion } from './task-question.ts'

/** Problems in a state where one of the actor's roles has a step to take. */
export async function problemTasks({
  reader,
  actor,
  linked,
  regions,
  today,
}: TaskQuestion): Promise<readonly Task[]> {
  const { county } = actor
  const { config } = linked
  const mine = new Set(actor.roles.filter(({ writes }) => writes).map(({ role }) => role))
  const workflows = new Set(
    config.checklists.flatMap(({ onFail }) => (onFail === undefined ? [] : [onFail])),
  )
  const steps = config.workflows
    .filter(({ id }) => workflows.has(id))
    .flatMap(({ transitions }) => transitions)
  const states = [
    ...new Set(
      steps
        .filter(({ by }) => rolesIn(by).some((role) => mine.has(role)))
        .flatMap(({ from }) => from),
    ),
  ]
  if (states.length === 0) return []
  const pages = await Promise.all(
    regions.map((within) => listProblems(reader, { county, within, states, limit: shownTasks })),
  )
  const problems = pages.flatMap(({ items }) => items)
  const names = await regionNames(
    reader,
    county,
    problems.map(({ region }) => region),
  )
  return problems.map((problem): Task => ({
    id: `problem/${problem.id}`,
    kind: 'problem',
    title: problem.itemTitle,
    subtitle: [
      ...new Set([
        problem.subjectTitle,
        names.get(problem.region) ?? '',
        stateTitle(workflowOf(config, problem.workflow ?? undefined), problem.state),
      ]),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    checklist: problem.checklist,
    subject: problem.subject,
    problem: problem.id,
    region: problem.region,
    period: null,
    due: problem.dueOn,
    overdue: problem.dueOn !== null && problem.dueOn < today,
  }))
}
