import type { StoredAssessment } from '@xiance/store'

/** Where a subject stands in a round: nothing kept yet, begun, or handed in. */
export function shownState(stored: StoredAssessment | undefined): 'todo' | 'draft' | 'done' {
  if (stored === undefined) return 'todo'
  return stored.submittedAt === null ? 'draft' : 'done'
}
