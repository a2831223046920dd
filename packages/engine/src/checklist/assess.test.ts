import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { assess } from './assess.ts'

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
