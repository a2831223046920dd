import { afterAll, beforeAll, expect, test } from 'vitest'
import { config, regions } from '@xiance/config-hangjin'
import { signIn, type HttpClient } from './testing/http-client.ts'
import { dataOf } from './testing/story.ts'
import { makeUser, testServer, type TestServer } from './testing/test-server.ts'

const county = 'hangjin'
const village = regions.find(({ level }) => level === 'village')
const region = village?.id ?? ''
let server: TestServer
let cadre: HttpClient
let it: HttpClient

beforeAll(async () => {
  server = await testServer({ counties: [{ config, regions }], now: '2024-11-20T02:00:00.000Z' })
  const banner = regions.find(({ parent }) => parent === null)?.id ?? ''
  await makeUser(server.services, county, { username: 'cadre', role: 'village_cadre', region })
  await makeUser(server.services, county, { username: 'it', role: 'county_it', region: banner })
  cadre = await signIn(server.url, 'portal', 'cadre')
  it = await signIn(server.url, 'admin', 'it')
})
afterAll(() => server[Symbol.asyncDispose]())

const visit = {
  visited_on: '2024-11-20',
  at_home: true,
  interviewee: 'head',
  resettled: false,
  industry_link: 'none',
  wants_training: ['none'],
  wants_loan: false,
  schooling_secured: true,
  medical_secured: true,
  chronic: false,
  housing_safe: true,
  water_safe: true,
  wages: 12000,
  business: 20000,
  property: 500,
  transfers: 3000,
  costs: 4000,
  rigid_spending: 0,
  risks: ['no_risk'],
  confirmed: true,
  members: [
    {
      _id: 'm1',
      name: '阿拉腾',
      sex: 'male',
      birth_date: '1964-08-11',
      relation: 'head',
      stage: 'not_studying',
      able_to_work: true,
    },
  ],
  any_sales: true,
}

const sales = (heads: Readonly<Record<string, number>>) =>
  Object.entries(heads).map(([species, count], index) => ({
    _id: `s${index + 1}`,
    species,
    heads: count,
    sold_on: '2024-09-12',
  }))

async function household(no: string, group: string): Promise<string> {
  const values = {
    household_no: no,
    head_name: '阿拉腾',
    village: region,
    group,
    members: visit.members,
    any_sales: false,
  }
  const added = dataOf(
    await cadre.mutate('register.add', {
      county,
      register: 'household',
      items: [{ region, values }],
    }),
  )
  return added.ids[0] ?? ''
}

async function visited(record: string, heads: Readonly<Record<string, number>>) {
  const opened = dataOf(
    await cadre.query('submission.open', { county, form: 'household_visit', record }),
  )
  const answers = { ...visit, livestock_sales: sales(heads) }
  return dataOf(
    await cadre.mutate('submission.submit', {
      county,
      id: opened.id,
      form: 'household_visit',
      version: opened.version,
      record,
      region,
      baseRevision: opened.revision,
      answers,
    }),
  )
}

test('21 sheep, 3 cattle and 5 pigs pay 6000 元 under the caps of the document', async () => {
  const paid = await visited(await household('001', 'enjoying'), {
    mutton_sheep: 21,
    beef_cattle: 3,
    pig: 5,
  })
  expect(paid.entitlement).toMatchObject({ total: 6000, pending: [] })
  const none = await visited(await household('002', 'not_enjoying'), { mutton_sheep: 21 })
  expect(none.entitlement).toMatchObject({
    total: 0,
    lines: [],
    refused: expect.arrayContaining([
      expect.objectContaining({ subsidy: 'livestock' }),
      expect.objectContaining({ subsidy: 'education' }),
    ]),
  })
})

test('the sheep cap becomes 25: the next visit pays 25, the earlier keeps 20 and its version', async () => {
  const before = await visited(await household('003', 'enjoying'), { mutton_sheep: 30 })
  expect(before).toMatchObject({ version: 1, entitlement: { total: 2000 } })
  const draft = dataOf(await it.query('config.draft', { county }))
  const entries = draft.resolved?.parameters.find(({ id }) => id === 'livestock_cap')?.entries ?? []
  const entry =
    entries.find(({ for: scope }) => scope?.key?.['species'] === 'mutton_sheep')?.id ?? ''
  const edited = dataOf(
    await it.mutate('config.edit', {
      county,
      revision: draft.revision,
      edits: [{ path: `/parameters/livestock_cap/entries/${entry}/q/value`, value: 25 }],
    }),
  )
  expect(edited.changes.map(({ sentence }) => sentence['zh-CN'])).toEqual([
    expect.stringContaining('20 → 25 只'),
  ])
  expect(edited.examples.failed).toBeGreaterThan(0)
  const refused = await it.mutate('config.publish', {
    county,
    revision: edited.revision,
    note: '上限调到25只',
  })
  expect(refused.error?.data.problems).toContainEqual(
    expect.objectContaining({ code: 'config.example_failed' }),
  )
  const waive = '新文件已印发,算例随后修订'
  expect(
    dataOf(
      await it.mutate('config.publish', {
        county,
        revision: edited.revision,
        note: '上限调到25只',
        waive,
      }),
    ),
  ).toMatchObject({ version: 2 })
  const after = await visited(await household('004', 'enjoying'), { mutton_sheep: 30 })
  expect(after).toMatchObject({ version: 2, entitlement: { total: 2500 } })
  const earlier = dataOf(await cadre.query('submission.get', { county, id: before.id }))
  expect(earlier).toMatchObject({ version: 1, entitlement: { total: 2000 } })
})
