import { afterAll, beforeAll, expect, test } from 'vitest'
import { county, dataOf, story, type Story } from './testing/story.ts'

let at: Story
let record: string

beforeAll(async () => {
  at = await story()
  record = at.households[0] ?? ''
})
afterAll(() => at[Symbol.asyncDispose]())

const filled = (form: string, answers: object) => ({
  county,
  id: at.server.services.newId(),
  form,
  version: 1,
  record,
  region: '990101',
  baseRevision: 0,
  answers,
})

test('a visit is listed with its period and the day it was made, not only the instant it was recorded', async () => {
  const visited_on = '2024-11-08'
  dataOf(await at.cadre.mutate('submission.submit', filled('visit', { visited_on, sheep_now: 3 })))
  const { items } = dataOf(await at.cadre.query('submission.list', { county, record }))
  expect(items).toMatchObject([{ period: '2024-Q4', businessDate: visited_on, reason: null }])
})

test('what came back is listed with the reason it was given, and only until it is handed in again', async () => {
  const application = filled('application', { wanted: 'general' })
  const returned = { county, record, returned: true }
  const { id, revision } = dataOf(await at.cadre.mutate('submission.submit', application))
  expect(dataOf(await at.cadre.query('submission.list', returned)).items).toEqual([])
  const comment = '缺少收入证明'
  const back = dataOf(
    await at.clerk.mutate('submission.act', {
      county,
      id,
      baseRevision: revision,
      transition: 'send_back',
      comment,
    }),
  )
  const { items } = dataOf(await at.cadre.query('task.mine', { county }))
  expect(items.find(({ submission }) => submission === id)).toMatchObject({
    kind: 'returned',
    reason: comment,
  })
  expect(dataOf(await at.clerk.query('submission.list', returned)).items).toMatchObject([
    { id, reason: comment },
  ])
  dataOf(
    await at.cadre.mutate('submission.submit', { ...application, baseRevision: back.revision }),
  )
  expect(dataOf(await at.clerk.query('submission.list', returned)).items).toEqual([])
})

test('a group holds since the day given with the record, then since its last change, never since its registration', async () => {
  const values = { household_no: '003', head_name: '赵某', group: '监测户' }
  const add = { county, register: 'household', on: '2023-02-01' }
  const added = dataOf(
    await at.clerk.mutate('register.add', { ...add, items: [{ region: '990101', values }] }),
  )
  const since = async (id: string | undefined) =>
    dataOf(await at.clerk.query('register.get', { county, register: 'household', id })).groupsSince
  expect(await since(added.ids[0])).toBe('2023-02-01')
  const visit = { visited_on: '2024-11-18', sheep_now: 4 }
  dataOf(
    await at.cadre.mutate('submission.submit', {
      ...filled('visit', visit),
      record: added.ids[0],
    }),
  )
  expect(await since(added.ids[0])).toBe('2023-02-01')

  const { items } = dataOf(await at.clerk.query('submission.list', { county, form: 'application' }))
  const [{ id } = { id: '' }] = items
  const { revision } = dataOf(await at.clerk.query('submission.get', { county, id }))
  const approve = { county, id, baseRevision: revision, transition: 'approve' }
  dataOf(await at.clerk.mutate('submission.act', approve))
  expect(await since(record)).toBe('2024-11-20')
})

test('what the system did is said to be done by the system', async () => {
  const { items } = dataOf(await at.it.query('config.versions', { county }))
  expect(items.map(({ publishedBy }) => publishedBy)).toEqual(['系统'])
})
