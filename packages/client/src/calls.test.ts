import { expect, test } from 'vitest'
import { createCalls } from './calls.ts'

test('a call made outside any query, as a draft on its way up, also tells that the session is over', async () => {
  let told = 0
  const call = (code: string, httpStatus: number) =>
    createCalls({
      url: 'http://test/trpc',
      fetch: async () =>
        Response.json(
          [{ error: { code: -32_000, message: '', data: { code, problems: [], httpStatus } } }],
          { status: httpStatus },
        ),
      onSignedOut: () => {
        told += 1
      },
    })
      .session.me.query()
      .catch(() => undefined)
  await call('auth.forbidden', 403)
  expect(told).toBe(0)
  await call('auth.required', 401)
  expect(told).toBe(1)
})
