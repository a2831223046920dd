import type { Value } from '@xiance/expr'

/**
 * Whether all rows of a repeat table have been entered. Its gate decides: no → complete and empty, unanswered → unknown,
 * yes with no rows → incomplete; without a gate what is there is all there is.
 */
export function rowsComplete(gated: boolean, gate: Value, count: number): boolean | null {
  if (!gated) return true
  if (gate === false) return true
  if (gate === true) return count > 0
  return null
}
