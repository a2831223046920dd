import type { SubmissionConflict } from '@xiance/api'
import { failureOf } from './failure.ts'

/** The server's newer answers, for a merge on this side. */
export type Conflict = SubmissionConflict

/** The conflict an error carries; null for any other failure. */
export function conflictOf(error: unknown): Conflict | null {
  const { code, current } = failureOf(error)
  if (code !== 'submission.stale' && code !== 'submission.closed') return null
  return typeof current === 'object' && current !== null && 'answers' in current
    ? (current as Conflict)
    : null
}
