import type { Task } from './group-tasks.ts'

/** Address of the page where a task is done. */
export interface TaskTarget {
  readonly to: string
  readonly search?: Readonly<Record<string, string>>
}

type Targets = { readonly [K in Task['kind']]: (task: Task) => TaskTarget }

const targets: Targets = {
  returned: fillOrRead,
  draft: fillOrRead,
  form: fillOrRead,
  report: ({ region, period }) => ({ to: `/reports/${region}/${period ?? ''}` }),
  checklist: ({ checklist, subject }) => ({ to: `/checks/${checklist ?? ''}/${subject ?? ''}` }),
  problem: ({ problem, id }) => ({ to: `/problems/${problem ?? id}` }),
  review: ({ submission }) => ({ to: `/submissions/${submission ?? ''}` }),
}

export function targetOf(task: Task): TaskTarget {
  return targets[task.kind](task)
}

function fillOrRead({ form, record, region, period, submission }: Task): TaskTarget {
  if (form === undefined) return { to: `/submissions/${submission ?? ''}` }
  return {
    to: `/fill/${form}`,
    search: { region, ...(record !== undefined && { record }), ...(period !== null && { period }) },
  }
}
