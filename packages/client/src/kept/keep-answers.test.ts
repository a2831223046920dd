import { describe, expect, test } from 'vitest'
import { createCalls } from '../calls.ts'
import type { KeptAnswer } from './answer-store.ts'

function device() {
  const answers = new Map<string, KeptAnswer>()
  return {
    answers,
    store: {
      get: async (key: string) => answers.get(key),
      put: async (key: string, answer: KeptAnswer) => void answers.set(key, answer),
    },
  }
}

/** A server that can be cut off, refuse or stall, and the calls of a device that keeps what it answered. */
function setting() {
  let state: 'on' | 'off' | 'refuses' | 'stalls' = 'on'
  const told: (string | null)[] = []
  const { store, answers } = device()
  const calls = createCalls({
    url: 'http://test/trpc',
    attempts: 1,
    fetch: async (input) => {
      if (state === 'off') throw new TypeError('no network')
      if (state === 'stalls') return new Promise<Response>(() => undefined)
      if (state === 'refuses')
        return Response.json(
          [
            {
              error: {
                code: -32_003,
                message: '无权',
                data: { code: 'auth.forbidden', problems: [] },
              },
            },
          ],
          { status: 403 },
        )
      return Response.json([{ result: { data: { asked: new Request(input).url } } }])
    },
    kept: {
      store,
      keeps: (path) => path !== 'audit.list',
      onAnswer: (at) => told.push(at),
      patience: 20,
    },
  })
  return { calls, told, answers, turn: (next: typeof state) => void (state = next) }
}

const household = { county: 'c', register: 'household', id: 'h1' }

describe('answers kept on the device', () => {
  test('are given when the server cannot be reached, and said to be old', async () => {
    const { calls, told, turn } = setting()
    const answer = await calls.register.get.query(household)
    turn('off')
    expect(await calls.register.get.query(household)).toEqual(answer)
    expect(told[0]).toBeNull()
    expect(Date.parse(told[1] ?? '')).toBeGreaterThan(Date.now() - 10_000)
    await expect(calls.register.get.query({ ...household, id: 'h2' })).rejects.toThrow()
  })

  test('are given when the network is too weak to answer in time', async () => {
    const { calls, turn } = setting()
    const answer = await calls.register.get.query(household)
    turn('stalls')
    expect(await calls.register.get.query(household)).toEqual(answer)
  })

  test('are not given when the server answers that it may not be seen any more', async () => {
    const { calls, turn } = setting()
    await calls.register.get.query(household)
    turn('refuses')
    await expect(calls.register.get.query(household)).rejects.toThrow('无权')
  })

  test('what is not worth keeping is never kept, and neither is a write', async () => {
    const { calls, answers, turn } = setting()
    await calls.audit.list.query({ county: 'c' })
    await calls.checklist.saveDraft
      .mutate({
        county: 'c',
        checklist: 'x',
        id: '018f0000-0000-7000-8000-000000000000',
        subject: 'h1',
        version: 1,
        baseRevision: 0,
        answers: {},
      })
      .catch(() => undefined)
    expect([...answers.keys()]).toEqual([])
    turn('off')
    await expect(calls.audit.list.query({ county: 'c' })).rejects.toThrow()
  })
})
