import { TRPCClientError } from '@trpc/client'
import type { Submitted } from '@xiance/api'
import { expect, test } from 'vitest'
import { createOutbox, type OutboxItem } from './outbox.ts'
import type { OutboxStore } from './outbox-store.ts'

function memory(): OutboxStore {
  const items = new Map<string, OutboxItem>()
  return {
    all: async () => [...items.values()],
    put: async (item) => void items.set(item.id, item),
    remove: async (id) => void items.delete(id),
  }
}

const item = (id: string, user = 'u1'): OutboxItem => ({
  id,
  user,
  county: 'smallton',
  form: 'visit',
  version: 1,
  region: '990101',
  baseRevision: 0,
  answers: { sheep_now: 3 },
  deviceAt: '2024-11-20T02:00:00.000Z',
})

const answer = (id: string): Submitted => ({
  id,
  revision: 1,
  state: 'submitted',
  version: 1,
  entitlement: null,
})

const refusal = (code: string, httpStatus: number, current: unknown = null) =>
  new TRPCClientError('不行', {
    result: {
      error: {
        message: '不行',
        code: -32_000,
        data: { code, problems: [], params: {}, httpStatus, current },
      },
    },
  })

test('sends in order and keeps what the network did not take', async () => {
  const store = memory()
  let online = true
  const outbox = createOutbox({
    store,
    user: 'u1',
    send: async ({ id }) => {
      if (id === 'b') online = false
      if (!online) throw TRPCClientError.from(new TypeError('fetch failed'))
      return answer(id)
    },
  })
  for (const id of ['a', 'b', 'c']) await outbox.add(item(id))
  const first = await outbox.flush()
  expect(first.sent.map(({ id }) => id)).toEqual(['a'])
  expect(first.waiting).toBe(2)
  expect((await outbox.waiting()).map(({ id }) => id)).toEqual(['b', 'c'])
})

test('a stale one is kept with the server answers and not sent again by itself', async () => {
  const current = {
    revision: 4,
    state: 'draft',
    version: 1,
    answers: { sheep_now: 9 },
    by: '乌兰',
    at: '',
  }
  let sends = 0
  const outbox = createOutbox({
    store: memory(),
    user: 'u1',
    send: async ({ id }) => {
      sends += 1
      if (id === 'a') throw refusal('submission.stale', 409, current)
      return answer(id)
    },
  })
  await outbox.add(item('a'))
  await outbox.add(item('b'))
  const report = await outbox.flush()
  expect(report.conflicts).toEqual([{ id: 'a', conflict: current }])
  expect(report.sent.map(({ id }) => id)).toEqual(['b'])
  await outbox.flush()
  expect(sends).toBe(2)
  expect((await outbox.waiting()).map(({ id, refused }) => [id, refused?.code])).toEqual([
    ['a', 'submission.stale'],
  ])
})

test('items of another user on the same phone stay untouched', async () => {
  const store = memory()
  const outbox = createOutbox({ store, user: 'u1', send: async ({ id }) => answer(id) })
  await outbox.add(item('a', 'u2'))
  expect((await outbox.flush()).sent).toEqual([])
  expect((await store.all()).map(({ id }) => id)).toEqual(['a'])
})

test('two flushes at once send each item once', async () => {
  let sends = 0
  const outbox = createOutbox({
    store: memory(),
    user: 'u1',
    send: async ({ id }) => {
      sends += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      return answer(id)
    },
  })
  await outbox.add(item('a'))
  await Promise.all([outbox.flush(), outbox.flush()])
  expect(sends).toBe(1)
})
