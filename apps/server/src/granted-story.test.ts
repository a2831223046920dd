import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantedCounty, grantedStory, type GrantedStory } from './testing/granted-story.ts'
import { dataOf } from './testing/story.ts'

const county = grantedCounty.id
let at: GrantedStory

beforeAll(async () => {
  at = await grantedStory()
})
afterAll(() => at[Symbol.asyncDispose]())

const entitled = async (on: string) =>
  dataOf(await at.cadre.query('entitlement.of', { county, record: at.household, on }))

test('a guard that asks who acts lets the county approve and blocks the town', async () => {
  const id = await at.apply([12, '2024-03-01'])
  const [blocked] = dataOf(await at.clerk.query('submission.get', { county, id })).actions.filter(
    ({ id: step }) => step === 'approve',
  )
  expect(blocked?.blocked.map(({ code }) => code)).toEqual(['workflow.guard'])
  expect((await at.act(at.clerk, id, 'approve')).error?.data.code).toBe('workflow.not_allowed')
  expect(dataOf(await at.act(at.chief, id, 'approve'))).toMatchObject({ state: 'approved' })
})

test('what was granted is not paid again, and the next application gets what is left of the cap', async () => {
  const granted = [{ subsidy: 'sheep', row: '/sales/s1', quantity: 12, amount: 1200 }]
  const first = await entitled('2024-11-20')
  expect(first).toMatchObject({ granted, entitlement: { total: 0, lines: [] } })

  const id = await at.apply([12, '2024-03-01'], [15, '2024-09-01'])
  dataOf(await at.act(at.chief, id, 'approve'))
  const frozen = dataOf(await at.chief.query('submission.get', { county, id })).entitlement
  expect(frozen).toMatchObject({
    total: 800,
    lines: [{ row: '/sales/s2', quantity: 15, capped: 8, amount: 800 }],
  })
  const both = (await entitled('2024-11-20')).granted
  expect(both).toHaveLength(2)
  expect(both).toContainEqual(expect.objectContaining(granted[0]))
  expect(both).toContainEqual(
    expect.objectContaining({ row: '/sales/s2', quantity: 8, amount: 800 }),
  )
})

test('a used-up cap is told to the line, and another year begins anew', async () => {
  const id = await at.apply([12, '2024-03-01'], [15, '2024-09-01'], [5, '2024-10-01'])
  dataOf(await at.act(at.chief, id, 'approve'))
  expect((await entitled('2024-11-20')).entitlement).toMatchObject({ total: 0, lines: [] })
  const later = await at.apply([30, '2025-02-01'])
  dataOf(await at.act(at.chief, later, 'approve'))
  const frozen = (await entitled('2025-11-20')).granted
  expect(frozen.map(({ amount }) => amount).toSorted((one, other) => one - other)).toEqual([
    800, 1200,
  ])
  expect((await entitled('2025-11-20')).entitlement.lines).toMatchObject([
    { quantity: 30, capped: 20, amount: 2000 },
  ])
})
