import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { isRetryable, retryDelay } from './retry.ts'

const failure = (code: string, httpStatus: number) =>
  new TRPCClientError('一句话。', {
    result: {
      error: {
        message: '一句话。',
        code: -32_000,
        data: { code, problems: [], params: {}, httpStatus, current: null },
      },
    },
  })

test('only what may have a different outcome is repeated', () => {
  expect(isRetryable(TRPCClientError.from(new TypeError('fetch failed')))).toBe(true)
  expect(isRetryable(new TypeError('x is undefined'))).toBe(false)
  expect(isRetryable(failure('server.failed', 500))).toBe(true)
  expect(isRetryable(failure('request.too_many', 429))).toBe(true)
  expect(isRetryable(failure('submission.stale', 409))).toBe(false)
  expect(isRetryable(failure('auth.required', 401))).toBe(false)
})

test('pauses grow, stay below the ceiling and are spread', () => {
  expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, () => 1))).toEqual([
    500, 1000, 2000, 4000,
  ])
  expect(retryDelay(20, () => 1)).toBe(30_000)
  expect(retryDelay(2, () => 0)).toBe(500)
})
