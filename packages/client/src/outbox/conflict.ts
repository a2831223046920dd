import { failureOf } from '../failure.ts'
import type { ServerSide } from './kept-draft.ts'

/** The server's newer answers a refused write carries; null for any other failure. */
export function conflictOf(error: unknown): ServerSide | null {
  const { code, current } = failureOf(error)
  if (code !== 'submission.stale' && code !== 'submission.closed') return null
  if (typeof current !== 'object' || current === null) return null
  const { revision, version, answers, by, at } = current as Partial<ServerSide>
  if (revision === undefined || version === undefined || answers === undefined) return null
  return { revision, version, answers, by: by ?? null, at: at ?? null }
}
