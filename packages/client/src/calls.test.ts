import { expect, test } from 'vitest'
import { createCalls } from './calls.ts'

test('the input of a query travels in the body, never in the address', async () => {
  const sent: { readonly url: string; readonly method: string; readonly body: string }[] = []
  const calls = createCalls({
    url: 'http://test/trpc',
    fetch: async (input, init) => {
      const { url, method } = new Request(input, init)
      sent.push({ url, method, body: await new Request(input, init).text() })
      return Response.json([{ result: { data: { items: [], next: null } } }])
    },
  })
  await calls.register.list.query({ county: 'c', register: 'household', search: '刘建国' })
  expect(sent).toEqual([
    {
      url: 'http://test/trpc/register.list?batch=1',
      method: 'POST',
      body: expect.stringContaining('刘建国'),
    },
  ])
})

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
