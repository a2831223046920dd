import { expect, test } from 'vitest'
import { createCalls } from './calls.ts'

/** Answers from a list; undefined stands for a network that is gone. */
function network(answers: readonly (Response | undefined)[]) {
  const calls: string[] = []
  const fetch: typeof globalThis.fetch = async (input) => {
    const answer = answers[calls.push(input instanceof Request ? input.url : input.toString()) - 1]
    if (answer === undefined) throw new TypeError('fetch failed')
    return answer
  }
  return { fetch, calls }
}

const ok = (data: unknown) => Response.json([{ result: { data } }])
const refused = (code: string, httpStatus: number) =>
  Response.json(
    [
      {
        error: {
          message: '不行',
          code: -32_000,
          data: { code, problems: [], params: {}, httpStatus, current: null },
        },
      },
    ],
    { status: httpStatus },
  )

const draft = {
  county: 'c',
  id: 'x',
  form: 'visit',
  version: 1,
  region: 'r',
  baseRevision: 0,
  answers: {},
}

test('an idempotent write is repeated until the network is back', async () => {
  const { fetch, calls } = network([undefined, undefined, ok({ revision: 1, savedAt: 'now' })])
  const api = createCalls({ url: 'http://test/trpc', fetch })
  expect(await api.submission.saveDraft.mutate(draft)).toEqual({ revision: 1, savedAt: 'now' })
  expect(calls).toHaveLength(3)
})

test('a write that is not idempotent is tried once', async () => {
  const { fetch, calls } = network([undefined, ok({ revision: 2, state: 'closed' })])
  const api = createCalls({ url: 'http://test/trpc', fetch })
  const act = api.problem.act.mutate({ county: 'c', id: 'p', baseRevision: 1, transition: 'close' })
  await expect(act).rejects.toThrow('fetch failed')
  expect(calls).toHaveLength(1)
})

test('a refusal is not repeated', async () => {
  const { fetch, calls } = network([refused('submission.stale', 409), ok({})])
  const api = createCalls({ url: 'http://test/trpc', fetch })
  await expect(api.submission.submit.mutate(draft)).rejects.toThrow('不行')
  expect(calls).toHaveLength(1)
})
