import { expect, test } from 'vitest'
import type { Entry } from '../quantity.ts'
import { cited, codesOf, indicator, policyOf } from '../testing/county-with.ts'

const villages = { is: 'eq', value: 147, unit: '个' } as const

function found(...entries: readonly Entry[]) {
  return codesOf(policyOf({ indicators: [indicator('flow', 'villages', { entries })] }))
}

test('one thing due on two days', () => {
  expect(found(cited(villages, { by: '2019' }), cited(villages, { by: '2020' }))).toEqual([
    'policy.two_deadlines /indicators/villages/entries/by_2020/when/by',
  ])
  expect(found(cited(villages, { by: '2020' }), cited(villages, { by: '2020-12' }))).toEqual([])
  expect(
    found(cited(villages, { by: '2019' }), cited({ ...villages, value: 150 }, { by: '2020' })),
  ).toEqual([])
})

test('a clause that lists years, and a deadline that was settled, are no finding', () => {
  const source = { doc: 'plan', quote: '2019、2020年均为147个' }
  expect(
    found(
      { ...cited(villages, { by: '2019' }), source },
      { ...cited(villages, { by: '2020' }), source },
    ),
  ).toEqual([])
  expect(
    found(
      cited(villages, { by: '2019' }, { settled: 'use' }),
      cited(villages, { by: '2020' }, { settled: 'setAside' }),
    ),
  ).toEqual([])
})

test('a year of before the document, and a deadline that has passed', () => {
  expect(found(cited(villages, { in: '2017' }))).toEqual([
    'policy.deadline_before_document /indicators/villages/entries/in_2017/when/in',
  ])
  expect(found(cited(villages, { in: '2017' }, { as: 'actual' }))).toEqual([])
  const due = {
    indicators: [indicator('flow', 'v', { entries: [cited(villages, { by: '2020' })] })],
  }
  expect(policyOf(due, { today: '2020-12-31' })).toEqual([])
  expect(codesOf(policyOf(due, { today: '2021-01-01' }))).toEqual([
    'policy.deadline_past /indicators/v/entries/by_2020/when/by',
  ])
})
