import { citationsOf } from '../citation.ts'
import { isOpen } from '../quantities.ts'
import type { Issue } from '../problem.ts'
import type { Quantity } from '../quantity.ts'
import { readSite, type FormulaSite } from '../sites/formula-site.ts'
import { textIn } from '../text.ts'
import type { Transition, Workflow } from '../workflow.ts'
import { isExclusive } from './exclusive.ts'

/** Steps that nobody takes, only a condition: two of them must not be possible at once, none may wait for days nobody decided. */
export function checkAutomatic(
  workflow: Workflow,
  sites: readonly FormulaSite[],
): readonly Issue[] {
  const automatic = workflow.transitions.filter(isAutomatic)
  return [
    ...automatic.flatMap((one, index) =>
      automatic.slice(index + 1).flatMap((other) => overlap(workflow, [one, other], sites)),
    ),
    ...automatic
      .filter((step) => daysOf(step).some(isOpen))
      .map((step) => openDays(workflow, step)),
  ]
}

function isAutomatic({ on, by }: Transition): boolean {
  return on !== undefined && 'when' in on && by === undefined
}

function overlap(
  workflow: Workflow,
  pair: readonly [Transition, Transition],
  sites: readonly FormulaSite[],
): readonly Issue[] {
  const [one, other] = pair
  const state = one.from.find((from) => other.from.includes(from))
  if (state === undefined || one.to === other.to) return []
  const [first, second] = pair.map((step) => guardsOf(workflow, step, sites))
  if (first?.some((guard) => second?.some((rival) => isExclusive(guard, rival)))) return []
  return [
    {
      code: 'workflow.siblings_overlap',
      severity: 'warning',
      path: `/workflows/${workflow.id}/transitions/${other.id}/on/when`,
      params: {
        workflow: textIn(workflow.title, 'zh-CN'),
        state: titleOf(workflow, state),
        one: textIn(one.title, 'zh-CN'),
        other: textIn(other.title, 'zh-CN'),
      },
      source: [...citationsOf(one), ...citationsOf(other)],
    },
  ]
}

/** Conditions that must all hold. */
function guardsOf(workflow: Workflow, step: Transition, sites: readonly FormulaSite[]) {
  const path = `/workflows/${workflow.id}/transitions/${step.id}`
  return sites
    .filter((site) => site.path === `${path}/on/when` || site.path === `${path}/when`)
    .flatMap((site) => readSite(site).typed ?? [])
}

function titleOf({ states }: Workflow, id: string): string {
  return textIn(states.find((state) => state.id === id)?.title ?? id, 'zh-CN')
}

function daysOf({ due, do: deeds = [] }: Transition): readonly Quantity[] {
  return [
    ...(due === undefined ? [] : [due]),
    ...deeds.flatMap((deed) => ('notice' in deed ? [deed.notice.lasts] : [])),
  ]
}

function openDays(workflow: Workflow, step: Transition): Issue {
  return {
    code: 'workflow.open_days',
    severity: 'error',
    path: `/workflows/${workflow.id}/transitions/${step.id}`,
    params: { workflow: textIn(workflow.title, 'zh-CN'), title: textIn(step.title, 'zh-CN') },
    source: citationsOf(step),
  }
}
