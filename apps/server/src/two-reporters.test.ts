import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn, type HttpClient } from './testing/http-client.ts'
import { smallCounty, smallRegions } from './testing/small-county.ts'
import { dataOf } from './testing/story.ts'
import { makeUser, testServer, type TestServer } from './testing/test-server.ts'

const county = 'smallton'
const place = { county, region: '9901', period: '2024-Q3' }

/** The small county, where the bureau scores each town in a duty of its own. */
const scored = {
  ...smallCounty,
  roles: [...smallCounty.roles, { id: 'county_bureau', title: '县直单位', at: 'county' }],
  indicators: [
    ...smallCounty.indicators,
    {
      id: 'score',
      title: '督查得分',
      kind: 'stock',
      unit: '分',
      at: 'town',
      every: 'quarter',
      entries: [],
    },
  ],
  workflows: [
    ...smallCounty.workflows,
    {
      id: 'scoring',
      title: '季度督查',
      about: 'town',
      states: [
        { id: 'due', title: '待督查', initial: true },
        { id: 'scored', title: '已考评', end: true },
      ],
      transitions: [
        {
          id: 'score',
          title: '考评',
          from: ['due'],
          to: 'scored',
          on: { every: 'quarter', each: 'town' },
          by: { role: 'county_bureau' },
          do: [{ report: ['score'] }],
        },
      ],
    },
  ],
} as const

let server: TestServer
let clerk: HttpClient
let bureau: HttpClient

beforeAll(async () => {
  server = await testServer({ counties: [{ config: scored, regions: smallRegions }] })
  await makeUser(server.services, county, { username: 'clerk', role: 'town_clerk', region: '9901' })
  await makeUser(server.services, county, {
    username: 'bureau',
    role: 'county_bureau',
    region: '99',
  })
  clerk = await signIn(server.url, 'portal', 'clerk')
  bureau = await signIn(server.url, 'admin', 'bureau')
})
afterAll(() => server[Symbol.asyncDispose]())

const asked = async (who: HttpClient) => {
  const sheet = dataOf(await who.query('indicator.sheet', place))
  return { state: sheet.state, rows: sheet.rows.map(({ indicator }) => indicator) }
}
const tasks = async (who: HttpClient) =>
  dataOf(await who.query('task.mine', { county }))
    .items.filter(({ kind, region }) => kind === 'report' && region === place.region)
    .map(({ subtitle }) => subtitle)
const report = (who: HttpClient, baseRevision: number, values: object) =>
  who.mutate('indicator.report', { ...place, id: 'x', baseRevision, values })

test('a sheet asks only what its reader reports, as many as the task says', async () => {
  expect(await asked(clerk)).toEqual({ state: 'open', rows: ['lifted'] })
  expect(await asked(bureau)).toEqual({ state: 'open', rows: ['score'] })
  expect(await tasks(clerk)).toEqual(['东乡 · 2024-Q3 · 1 项'])
  expect(await tasks(bureau)).toEqual(['东乡 · 2024-Q3 · 1 项'])
})

test('a town cannot score itself', async () => {
  expect((await report(clerk, 0, { lifted: 3, score: 100 })).error?.data).toMatchObject({
    code: 'indicator.invalid',
    problems: [{ code: 'indicator.not_reported_here', path: '/values/score' }],
  })
})

test('what one reporter sent neither ends the duty of the other nor takes away his numbers', async () => {
  expect((await report(clerk, 0, { lifted: 3 })).error).toBeNull()
  expect(await tasks(clerk)).toEqual([])
  expect(await tasks(bureau)).toHaveLength(1)
  expect((await asked(bureau)).state).toBe('open')
  expect((await report(bureau, 1, { score: 90 })).error).toBeNull()
  expect(await tasks(bureau)).toEqual([])
  const { rows } = dataOf(await bureau.query('indicator.progress', { ...place }))
  expect(rows.map(({ indicator, progress }) => [indicator, progress.value])).toEqual([
    ['lifted', 3],
    ['score', 90],
  ])
})
