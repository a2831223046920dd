import type { Workflow } from '@xiance/schema'
import type { Reader, WorkflowEvent } from '@xiance/store'
import { userNames } from '../../user-names.ts'
import { transitionTitle } from './states.ts'

/** One step of a case as people see it. */
export interface ShownEvent {
  readonly at: string
  readonly by: string
  readonly transition: string
  readonly transitionTitle: string
  readonly from: string
  readonly to: string
  readonly comment: string | null
}

/** Steps with the names of people and transitions, in the order they happened. */
export async function shownEvents(
  reader: Reader,
  workflow: Workflow | null,
  events: readonly WorkflowEvent[],
): Promise<readonly ShownEvent[]> {
  const names = await userNames(
    reader,
    events.map(({ by }) => by),
  )
  return events.map(({ at, by, transition, from, to, comment }) => ({
    at,
    by: names.get(by) ?? by,
    transition,
    transitionTitle: transitionTitle(workflow, transition),
    from: from ?? '',
    to,
    comment: comment === '' ? null : comment,
  }))
}
