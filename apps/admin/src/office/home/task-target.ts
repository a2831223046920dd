import type { Task } from './task-table.tsx'

/** Where a task is done in the office app; null for field work, which is done in the portal. */
export function taskTarget({ submission, problem }: Task) {
  if (submission !== undefined)
    return { to: '/office/submissions/$submission', params: { submission } } as const
  if (problem !== undefined) return { to: '/office/problems', search: { open: problem } } as const
  return null
}
