import { expect, test } from 'vitest'
import { createCalls } from '../calls.ts'
import type { KeptDraft } from './kept-draft.ts'
import { createOutbox } from './outbox.ts'
import type { OutboxStore } from './outbox-store.ts'

function memory(...kept: readonly KeptDraft[]) {
  const drafts = new Map(kept.map((draft) => [draft.id, draft]))
  const store: OutboxStore = {
    read: async (user) => [...drafts.values()].filter((draft) => draft.user === user),
    put: async (draft) => void drafts.set(draft.id, draft),
    remove: async (id) => void drafts.delete(id),
  }
  return { store, drafts }
}

/** A server that answers each call in turn; undefined stands for a network that is gone. */
function server(...answers: readonly (Response | undefined)[]) {
  const bodies: string[] = []
  const calls = createCalls({
    url: 'http://test/trpc',
    attempts: 1,
    fetch: async (_input, init) => {
      const answer = answers[bodies.push(typeof init?.body === 'string' ? init.body : '') - 1]
      if (answer === undefined) throw new TypeError('fetch failed')
      return answer
    },
  })
  return { calls, bodies }
}

const ok = (data: unknown) => Response.json([{ result: { data } }])
const saved = (revision: number) => ok({ revision, savedAt: '2024-11-20T02:00:00.000Z' })
const stale = (current: unknown) =>
  Response.json(
    [{ error: { code: -32_000, message: '有更新', data: { code: 'submission.stale', current } } }],
    { status: 409 },
  )

const draft = (id: string, more: Partial<KeptDraft> = {}): KeptDraft => ({
  id,
  user: 'u1',
  county: 'smallton',
  form: 'visit',
  formTitle: '走访',
  version: 1,
  record: null,
  recordRevision: null,
  recordValues: null,
  title: '',
  region: '990101',
  period: null,
  baseRevision: 0,
  answers: { sheep_now: 3 },
  submission: { sheep_now: 3 },
  changedAt: new Date().toISOString(),
  sent: null,
  waiting: true,
  uploadedAt: null,
  refused: null,
  conflict: null,
  ...more,
})

test('a submission leaves only when the server has it; what the network did not take stays', async () => {
  const { store, drafts } = memory(draft('a'), draft('b'))
  const { calls } = server(ok({ id: 'a', revision: 1 }), undefined)
  const outbox = createOutbox({ store, calls })
  await outbox.open('u1')
  await outbox.sendWaiting()
  expect([...outbox.all().keys()]).toEqual(['b'])
  expect(drafts.get('b')).toMatchObject({ waiting: true, submission: { sheep_now: 3 } })
})

test('a stale one is kept with the server answers and not sent again by itself', async () => {
  const current = { revision: 4, version: 1, answers: { sheep_now: 9 }, by: '乌兰', at: '' }
  const { calls, bodies } = server(stale(current))
  const outbox = createOutbox({ store: memory(draft('a')).store, calls })
  await outbox.open('u1')
  expect(await outbox.send('a')).toMatchObject({
    is: 'refused',
    failure: { code: 'submission.stale' },
  })
  expect(outbox.all().get('a')).toMatchObject({ conflict: current, submission: null })
  await outbox.sendWaiting()
  expect(bodies).toHaveLength(1)
})

test('drafts of another user on the same phone stay untouched', async () => {
  const { store, drafts } = memory(draft('a', { user: 'u2' }))
  const { calls, bodies } = server()
  const outbox = createOutbox({ store, calls })
  await outbox.open('u1')
  await outbox.sendWaiting()
  await outbox.close()
  expect(bodies).toEqual([])
  expect([...drafts.keys()]).toEqual(['a'])
})

test('two sendings at once send a draft once', async () => {
  const { calls, bodies } = server(saved(1), saved(2))
  const outbox = createOutbox({ store: memory(draft('a', { submission: null })).store, calls })
  await outbox.open('u1')
  await Promise.all([outbox.send('a'), outbox.send('a')])
  expect(bodies).toHaveLength(1)
})

test('an upload whose answer was lost is repeated word for word before anything newer', async () => {
  const { calls, bodies } = server(undefined, saved(1), saved(2))
  const outbox = createOutbox({ store: memory(draft('a', { submission: null })).store, calls })
  await outbox.open('u1')
  expect(await outbox.send('a')).toEqual({ is: 'waiting' })
  const kept = outbox.all().get('a')
  if (kept === undefined) throw new Error('The draft was not kept.')
  await outbox.put({ ...kept, answers: { sheep_now: 5 }, changedAt: '2030-01-01T00:00:00.000Z' })
  expect(await outbox.send('a')).toEqual({ is: 'saved' })
  expect(bodies[1]).toBe(bodies[0])
  expect(bodies[2]).toContain('"sheep_now":5')
  expect(outbox.all().get('a')).toMatchObject({ waiting: false, baseRevision: 2, sent: null })
})
