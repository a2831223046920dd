import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn, type HttpClient } from './testing/http-client.ts'
import { smallCounty, smallRegions } from './testing/small-county.ts'
import { dataOf } from './testing/story.ts'
import { makeUser, testServer, type TestServer } from './testing/test-server.ts'

const county = smallCounty.id
const region = '990101'
const [sheep] = smallCounty.subsidies
const [visit, application] = smallCounty.forms
const [approval, ...workflows] = smallCounty.workflows

/** Sales are paid for row by row out of one cap a year; what is applied for is granted by somebody of the county alone. */
const config = {
  ...smallCounty,
  roles: [...smallCounty.roles, { id: 'county_clerk', title: '县经办', at: 'county' }],
  registers: smallCounty.registers.map((register) =>
    register.id === 'household'
      ? {
          ...register,
          fields: [
            ...register.fields,
            {
              id: 'sales',
              title: '出栏',
              kind: 'rows' as const,
              rows: [
                { id: 'heads', title: '出栏数量', kind: 'integer' as const, unit: '只' },
                { id: 'sold_on', title: '出栏日期', kind: 'date' as const },
              ],
            },
          ],
        }
      : register,
  ),
  forms: [
    visit,
    {
      ...application,
      pays: ['sheep'],
      pages: [{ title: '申请', fields: ['sales'] }],
      writes: { sales: 'sales' },
    },
  ],
  subsidies: [
    {
      ...sheep,
      lines: [
        {
          ...sheep.lines[0],
          each: 'sales[sold_on in 期]',
          when: '剩余可补数量 > 0',
          quantity: 'heads',
        },
      ],
    },
  ],
  workflows: [
    {
      ...approval,
      transitions: approval.transitions.map((step) =>
        step.id === 'approve'
          ? {
              ...step,
              by: { any: [{ role: 'town_clerk' }, { role: 'county_clerk' }] },
              when: '经办人.地区层级 = "county" 且 经办人.角色 = "县经办"',
            }
          : step,
      ),
    },
    ...workflows,
  ],
}

let server: TestServer
let cadre: HttpClient
let clerk: HttpClient
let chief: HttpClient
let household: string

beforeAll(async () => {
  server = await testServer({ counties: [{ config, regions: smallRegions }] })
  const { services, url } = server
  const people = { cadre: 'village_cadre', clerk: 'town_clerk', chief: 'county_clerk' }
  const places = { cadre: region, clerk: '9901', chief: '99' }
  for (const username of ['cadre', 'clerk', 'chief'] as const)
    await makeUser(services, county, {
      username,
      role: people[username],
      region: places[username],
    })
  ;[cadre, clerk, chief] = [
    await signIn(url, 'portal', 'cadre'),
    await signIn(url, 'portal', 'clerk'),
    await signIn(url, 'admin', 'chief'),
  ]
  const values = { household_no: '001', head_name: '刘建国', group: '监测户' }
  const added = await cadre.mutate('register.add', {
    county,
    register: 'household',
    items: [{ region, values }],
  })
  household = dataOf(added).ids[0] ?? ''
})
afterAll(() => server[Symbol.asyncDispose]())

async function apply(...rows: readonly (readonly [number, string])[]): Promise<string> {
  const id = server.services.newId()
  const sales = rows.map(([heads, sold_on], index) => ({ _id: `s${index + 1}`, heads, sold_on }))
  dataOf(
    await cadre.mutate('submission.submit', {
      county,
      id,
      form: 'application',
      version: 1,
      record: household,
      region,
      baseRevision: 0,
      answers: { sales },
    }),
  )
  return id
}

const approve = (person: HttpClient, id: string) =>
  person.mutate('submission.act', { county, id, baseRevision: 1, transition: 'approve' })

const entitled = async (on: string) =>
  dataOf(await cadre.query('entitlement.of', { county, record: household, on }))

test('a guard that asks who acts lets the county approve and blocks the town', async () => {
  const id = await apply([12, '2024-03-01'])
  const [blocked] = dataOf(await clerk.query('submission.get', { county, id })).actions.filter(
    ({ id: step }) => step === 'approve',
  )
  expect(blocked?.blocked.map(({ code }) => code)).toEqual(['workflow.guard'])
  expect((await approve(clerk, id)).error?.data.code).toBe('workflow.not_allowed')
  expect(dataOf(await approve(chief, id))).toMatchObject({ state: 'approved' })
})

test('what was granted is not paid again, and the next application gets what is left of the cap', async () => {
  const granted = [{ subsidy: 'sheep', row: '/sales/s1', quantity: 12, amount: 1200 }]
  const first = await entitled('2024-11-20')
  expect(first).toMatchObject({ granted, entitlement: { total: 0, lines: [] } })

  const id = await apply([12, '2024-03-01'], [15, '2024-09-01'])
  dataOf(await approve(chief, id))
  const frozen = dataOf(await chief.query('submission.get', { county, id })).entitlement
  expect(frozen).toMatchObject({
    total: 800,
    lines: [{ row: '/sales/s2', quantity: 15, capped: 8, amount: 800 }],
  })
  expect((await entitled('2024-11-20')).granted).toMatchObject([
    ...granted,
    { row: '/sales/s2', quantity: 8, amount: 800 },
  ])
})

test('a used-up cap is told to the line, and another year begins anew', async () => {
  const id = await apply([12, '2024-03-01'], [15, '2024-09-01'], [5, '2024-10-01'])
  dataOf(await approve(chief, id))
  expect((await entitled('2024-11-20')).entitlement).toMatchObject({ total: 0, lines: [] })
  const later = await apply([30, '2025-02-01'])
  dataOf(await approve(chief, later))
  const frozen = (await entitled('2025-11-20')).granted
  expect(frozen.map(({ amount }) => amount)).toEqual([1200, 800])
  expect((await entitled('2025-11-20')).entitlement.lines).toMatchObject([
    { quantity: 30, capped: 20, amount: 2000 },
  ])
})
