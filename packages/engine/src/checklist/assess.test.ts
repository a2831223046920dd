import type { Item } from '@xiance/schema'
import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { assess } from './assess.ts'
import { settle, type ItemAnswer } from './settle.ts'

const linked = link(sample())
const on = { on: '2021-12-31' }

function verdicts(
  record: Parameters<typeof assess>[2],
  answers = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    assess(linked, 'inspection', record, answers, on).items.map(({ id, is }) => [id, is]),
  )
}

test('the register answers first, a person only what stays unknown', () => {
  expect(
    verdicts({ clinic: false, distance: 3 }, { clinic: { value: true }, files: { value: true } }),
  ).toMatchObject({ clinic: 'fail', near: 'pass', files: 'pass' })
  expect(verdicts({}, { clinic: { value: true } })).toMatchObject({
    clinic: 'pass',
    near: 'unknown',
    files: 'unknown',
  })
})

test('an unknown item names the answer it waits for', () => {
  const { items } = assess(linked, 'inspection', {}, undefined, on)
  expect(items.find(({ id }) => id === 'near')).toMatchObject({
    because: ['answer'],
    missing: ['/distance'],
  })
})

test('what a document declares without spelling it out stays undecided, whoever answers', () => {
  const { items, verdict } = assess(linked, 'inspection', {}, { standards: { value: true } }, on)
  expect(items.find(({ id }) => id === 'standards')).toMatchObject({
    is: 'unknown',
    because: ['undecided'],
  })
  expect(verdict.is).toBe('unknown')
})

test('an item of rows fails by one row, waits for one, and is left out without rows', () => {
  const sales = (...dates: readonly (string | null)[]) => ({
    any_sales: true,
    sales: dates.map((sold_on) => ({ sold_on })),
  })
  expect(verdicts(sales('2021-01-01', null))).toMatchObject({ sales_dated: 'fail' })
  expect(verdicts(sales('2021-01-01'))).toMatchObject({ sales_dated: 'pass' })
  expect(verdicts({ any_sales: false })).not.toHaveProperty('sales_dated')
  expect(verdicts({})).toMatchObject({ sales_dated: 'unknown' })
})

test('parts decide their whole; organs are inherited', () => {
  expect(
    verdicts({}, { 'housing/roof': { value: true }, 'housing/wall': { value: false } }),
  ).toMatchObject({ housing: 'fail', 'housing/roof': 'pass' })
  expect(verdicts({}, { 'housing/roof': { value: true } })).toMatchObject({ housing: 'unknown' })
  const { items } = assess(linked, 'inspection', {}, undefined, on)
  expect(items.find(({ id }) => id === 'clinic')?.organs).toEqual(['health'])
  expect(items.find(({ id }) => id === 'housing/roof')?.organs).toEqual(['office'])
})

test('a person against the register is heard only with a note, and then both are kept', () => {
  const said = (answer: ItemAnswer) =>
    assess(linked, 'inspection', { clinic: false }, { clinic: answer }, on).items.find(
      ({ id }) => id === 'clinic',
    )
  expect(said({ value: true })).toMatchObject({ is: 'fail', ledger: 'fail' })
  expect(said({ value: true, note: '  ' })).not.toHaveProperty('objection')
  expect(said({ value: true, note: '已建成,照片在村委会' })).toMatchObject({
    is: 'pass',
    ledger: 'fail',
    objection: '已建成,照片在村委会',
  })
  expect(said({ value: false, note: '没有' })).toMatchObject({ is: 'fail', ledger: 'fail' })
  expect(said({ value: false, note: '没有' })).not.toHaveProperty('objection')
})

test('laying answers over what the register says gives the verdicts that judging both gives', () => {
  const answers: readonly ItemAnswer[] = [
    { value: null },
    { value: true },
    { value: false },
    { value: true, note: '有证据' },
    { value: false, note: '有证据' },
  ]
  const sales = [{ sold_on: '2021-01-01' }, { sold_on: null }]
  const records = [
    {},
    { clinic: true, distance: 3, any_sales: false },
    { clinic: false, distance: 30, any_sales: true, sales },
    { any_sales: true, sales: sales.slice(0, 1) },
  ]
  const paths = ['clinic', 'near', 'files', 'standards', 'sales_dated', 'housing/roof']
  const items = new Map<string, Item>([
    ...(linked.checklist('inspection').checklist.items ?? []).map((one) => [one.id, one] as const),
    ['housing/roof', { id: 'roof', title: '屋顶完好' }],
  ])
  for (const record of records) {
    const { items: alone } = assess(linked, 'inspection', record, {}, on)
    for (const path of paths)
      for (const answer of answers) {
        const judged = assess(linked, 'inspection', record, { [path]: answer }, on)
        const ledger = alone.find(({ id }) => id === path)
        const item = items.get(path)
        const laid = ledger && item && settle(ledger.is, item, answer).is
        expect([path, answer, judged.items.find(({ id }) => id === path)?.is]).toEqual([
          path,
          answer,
          laid,
        ])
      }
  }
})
