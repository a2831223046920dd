import { failureOf, unreachable } from './failure.ts'

const longest = 30_000

/** Whether the same call may be made again: nothing reached the server, or the server itself was in trouble. */
export function isRetryable(error: unknown): boolean {
  const { httpStatus, code } = failureOf(error)
  return code === unreachable || code === 'request.too_many' || (httpStatus ?? 0) >= 500
}

/** Milliseconds before the attempt: doubling from half a second, spread so that phones do not come back together. */
export function retryDelay(attempt: number, chance: () => number = Math.random): number {
  return Math.round(Math.min(longest, 500 * 2 ** Math.max(0, attempt - 1)) * (0.5 + chance() / 2))
}
