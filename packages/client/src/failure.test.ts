import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { failureOf, isSignedOut, isUnreachable } from './failure.ts'

const answered = (code: string) =>
  TRPCClientError.from({
    error: {
      code: -32_000,
      message: '这份填报已有更新的内容',
      data: {
        code,
        problems: [{ code, path: '/heads', params: {} }],
        params: {},
        current: { revision: 4 },
        httpStatus: 409,
      },
    },
  })

test('a refusal keeps its code, its places and what the server has', () => {
  expect(failureOf(answered('submission.stale'))).toEqual({
    code: 'submission.stale',
    message: '这份填报已有更新的内容',
    problems: [{ code: 'submission.stale', path: '/heads', params: {} }],
    params: {},
    current: { revision: 4 },
    httpStatus: 409,
  })
})

test('a call without an answer is the network, not a refusal', () => {
  const error = TRPCClientError.from(new TypeError('Failed to fetch'))
  expect(isUnreachable(error)).toBe(true)
  expect(isUnreachable(answered('submission.stale'))).toBe(false)
})

test('an error of the page itself is neither', () => {
  expect(failureOf(new TypeError('x is undefined'))).toMatchObject({ code: 'page.failed' })
})

test('only the missing session sends people to the sign-in page', () => {
  expect(isSignedOut(answered('auth.required'))).toBe(true)
  expect(isSignedOut(answered('auth.forbidden'))).toBe(false)
})
