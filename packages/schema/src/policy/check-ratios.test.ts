import { expect, test } from 'vitest'
import type { Quantity } from '../quantity.ts'
import { cited, codesOf, indicator, policyOf } from '../testing/county-with.ts'

const percent = (value: number): Quantity => ({ is: 'eq', value, unit: '%' })
const share = (...entries: readonly ReturnType<typeof cited>[]) =>
  indicator('ratio', 'share', { unit: '%', entries })

test('a threshold needs both its numbers named; 全部 and growth do not', () => {
  const unnamed = ['policy.ratio_unnamed /indicators/share/value']
  expect(codesOf(policyOf({ indicators: [share(cited(percent(85)))] }))).toEqual(unnamed)
  expect(policyOf({ indicators: [share(cited({ is: 'all' }))] })).toEqual([])
  expect(policyOf({ indicators: [share(cited(percent(100)))] })).toEqual([])
  expect(
    policyOf({
      indicators: [
        {
          ...share(cited(percent(85))),
          value: { num: '1', den: '2' },
        },
      ],
    }),
  ).toEqual([])
})

test.each([
  [98, 1],
  [94.57, 0],
  [94.6, 0],
  [95, 0],
  [94.5, 1],
])('418 of 442 printed as %s%% : %i finding', (value, count) => {
  const issues = policyOf({
    indicators: [
      { ...share(cited(percent(value))), value: { num: '指标.with', den: '指标.all' } },
      indicator('stock', 'with', { entries: [cited({ is: 'eq', value: 418 })] }),
      indicator('stock', 'all', { entries: [cited({ is: 'eq', value: 442 }, { asOf: '2014' })] }),
    ],
  })
  expect(codesOf(issues)).toEqual(
    count === 0 ? [] : ['policy.ratio_differs /indicators/share/entries/only/q'],
  )
  if (count > 0)
    expect(issues[0]?.params).toMatchObject({ num: '418', den: '442', expected: '94.57' })
})

test('numbers of other years are not divided by each other', () => {
  expect(
    policyOf({
      indicators: [
        {
          ...share(cited(percent(50), { asOf: '2017' }, { as: 'actual' })),
          value: { num: '指标.with', den: '指标.all' },
        },
        indicator('stock', 'with', {
          entries: [cited({ is: 'eq', value: 418 }, { asOf: '2016' }, { as: 'actual' })],
        }),
        indicator('stock', 'all', {
          entries: [cited({ is: 'eq', value: 442 }, { asOf: '2014' }, { as: 'actual' })],
        }),
      ],
    }),
  ).toEqual([])
})

test('a share of the whole lies between those of its classes, which do not add up', () => {
  const lists = [
    {
      id: 'place',
      title: '地段',
      options: [
        { id: 'plain', title: '平地' },
        { id: 'hill', title: '山地' },
      ],
    },
  ]
  const rate = (whole: number) => ({
    ...indicator('ratio', 'share', {
      unit: '%',
      value: { num: '1', den: '2' },
      keys: { place: { list: 'place', as: 'partition' } },
    }),
    entries: [
      cited(percent(whole)),
      cited(percent(90), undefined, { for: { key: { place: 'plain' } } }),
      cited(percent(70), undefined, { for: { key: { place: 'hill' } } }),
    ],
  })
  expect(policyOf({ indicators: [rate(80)], lists })).toEqual([])
  expect(policyOf({ indicators: [rate(95)], lists })).toMatchObject([
    { code: 'policy.classes_differ', params: { low: '70', high: '90', printed: '95' } },
  ])
})
