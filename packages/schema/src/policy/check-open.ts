import { citationsOf } from '../citation.ts'
import type { ResolvedConfig } from '../county.ts'
import type { Issue } from '../problem.ts'
import { textIn } from '../text.ts'
import type { Actor, Transition, Workflow } from '../workflow.ts'
import { isOpen } from '../quantities.ts'
import type { Fact } from './fact.ts'
import { aboutOf, timeOf } from './fact-words.ts'

/** Values that the text leaves open and the county must decide (待拍板). */
export function checkOpen(facts: readonly Fact[], config: ResolvedConfig): readonly Issue[] {
  return facts.filter(({ quantity }) => isOpen(quantity)).map((fact) => undecided(fact, config))
}

/** Durations, counts and periods of work that the text leaves open. */
export function checkOpenDuties(workflow: Workflow, config: ResolvedConfig): readonly Issue[] {
  return workflow.transitions.flatMap((transition) => openDuty(workflow, transition, config))
}

function undecided(fact: Fact, config: ResolvedConfig): Issue {
  return {
    code: 'policy.undecided',
    severity: 'finding',
    path: fact.path,
    params: {
      title: textIn(fact.series.title, 'zh-CN'),
      about: aboutOf(fact, config),
      when: timeOf(fact.entry),
    },
    source: fact.sources,
  }
}

function openDuty(
  workflow: Workflow,
  transition: Transition,
  config: ResolvedConfig,
): readonly Issue[] {
  const path = `/workflows/${workflow.id}/transitions/${transition.id}`
  const source =
    citationsOf(transition).length > 0 ? citationsOf(transition) : citationsOf(workflow)
  const issue = (code: string, at: string, params: Issue['params'] = {}): Issue => ({
    code,
    severity: 'finding',
    path: `${path}${at}`,
    params: { title: textIn(transition.title, 'zh-CN'), ...params },
    source,
  })
  return [
    ...(isDuty(workflow, transition) && transition.on === undefined
      ? [issue('policy.duty_without_period', '/on', { actor: actorWords(transition.by, config) })]
      : []),
    ...(transition.times !== undefined && isOpen(transition.times)
      ? [issue('policy.times_open', '/times')]
      : []),
    ...(transition.due !== undefined && isOpen(transition.due)
      ? [issue('policy.duration_open', '/due')]
      : []),
    ...(transition.do ?? []).flatMap((step, index) =>
      'notice' in step && isOpen(step.notice.lasts)
        ? [issue('policy.duration_open', `/do/${index}/notice/lasts`, { waits: 'waits' })]
        : [],
    ),
  ]
}

/** Work that someone begins by filling, checking or reporting, without having been asked for by a step before it. */
function isDuty(workflow: Workflow, transition: Transition): boolean {
  const starts = new Set(
    workflow.states.filter(({ initial }) => initial === true).map(({ id }) => id),
  )
  const begins = transition.from.length === 0 || transition.from.some((state) => starts.has(state))
  return (
    begins &&
    transition.by !== undefined &&
    (transition.do ?? []).some((step) => 'form' in step || 'checklist' in step || 'report' in step)
  )
}

function actorWords(by: Actor | undefined, config: ResolvedConfig): string {
  if (by === undefined) return ''
  const named =
    'role' in by
      ? config.roles.find(({ id }) => id === by.role)
      : 'organ' in by
        ? config.organs.find(({ id }) => id === by.organ)
        : undefined
  return named === undefined ? '' : textIn(named.title, 'zh-CN')
}
