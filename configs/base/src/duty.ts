import type { Transition, Workflow } from '@xiance/schema'

/** Work of one step; its clause is that of the step too, unless the step has one of its own. */
interface Duty extends Pick<Workflow, 'id' | 'title' | 'about' | 'note'> {
  readonly source: NonNullable<Workflow['source']>
  /** What it is called while it waits. */
  readonly due: string
  /** Id and name of the state it ends in. */
  readonly done: readonly [id: string, title: string]
  readonly step: Omit<Transition, 'from' | 'to'>
}

/** A workflow from due to done in one step. */
export function duty({ due, done: [to, title], step, ...workflow }: Duty): Workflow {
  return {
    ...workflow,
    states: [
      { id: 'due', title: due, initial: true },
      { id: to, title, end: true },
    ],
    transitions: [{ source: workflow.source, ...step, from: ['due'], to }],
  }
}
