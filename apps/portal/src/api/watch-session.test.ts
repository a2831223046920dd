import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { AppRouter } from '@xiance/api'
import { expect, test } from 'vitest'
import { sessionEnded } from './session-ended.ts'
import { watchSession } from './watch-session.ts'

const answering = (code: string, httpStatus: number) =>
  createTRPCClient<AppRouter>({
    links: [
      watchSession,
      httpBatchLink({
        url: '/portal/trpc',
        fetch: async () =>
          Response.json(
            [{ error: { code: -32_000, message: '', data: { code, problems: [], httpStatus } } }],
            { status: httpStatus },
          ),
      }),
    ],
  })

test('a call made outside any query, as a draft on its way up, also tells that the session is over', async () => {
  let told = 0
  const stop = sessionEnded.hear(() => {
    told += 1
  })
  const call = (code: string, status: number) =>
    answering(code, status)
      .session.me.query()
      .catch(() => undefined)
  await call('auth.forbidden', 403)
  expect(told).toBe(0)
  await call('auth.required', 401)
  expect(told).toBe(1)
  stop()
})
