import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry, Quantity } from '../quantity.ts'
import { sentenceOf } from '../sentence.ts'
import { cited, codesOf, indicator, policyOf } from '../testing/county-with.ts'

const unit = '万亩'
const eq = (value: number): Quantity => ({ is: 'eq', value, unit })
const planted = indicator('flow', 'planted', {
  unit,
  entries: [
    cited(eq(2.3), { in: '2018' }),
    cited(eq(1.4), { in: '2019' }),
    cited(eq(2), { in: '2020' }),
  ],
})
const area = (...entries: readonly Entry[]) =>
  indicator('stock', 'area', { unit, moves: { in: ['planted'], out: [] }, entries })

test('a start that is not printed is worked out: 7 − 2.3 − 1.4 − 2 = 1.3', () => {
  const [issue, ...others] = policyOf({ indicators: [planted, area(cited(eq(7), { by: '2020' }))] })
  expect(others).toEqual([])
  expect(issue).toMatchObject({
    code: 'policy.baseline_implied',
    params: { implied: '1.3', net: '5.7', on: '2017', unit },
  })
  expect(issue?.source).toHaveLength(4)
  expect(sentenceOf(issue ?? { code: '', params: {} }, 'zh-CN')).toContain('2017年底应有 1.3万亩')
})

test('with a start printed, the sum is checked', () => {
  const start = (value: number) => cited(eq(value), { asOf: '2017' }, { as: 'baseline' })
  expect(
    policyOf({ indicators: [planted, area(start(1.3), cited(eq(7), { by: '2020' }))] }),
  ).toEqual([])
  expect(
    policyOf({ indicators: [planted, area(start(2), cited(eq(7), { by: '2020' }))] }),
  ).toMatchObject([
    { code: 'policy.stock_differs', params: { start: '2', expected: '7.7', stock: '7' } },
  ])
})

test('each year follows from the one before', () => {
  const stocks = [1.3, 3.6, 5.1, 7].map((value, index) =>
    cited(eq(value), { by: String(2017 + index) }),
  )
  expect(
    policyOf({ indicators: [planted, area(...stocks)] }).filter(
      ({ code }) => code !== 'policy.deadline_before_document',
    ),
  ).toMatchObject([
    { path: '/indicators/area/entries/by_2019/q', params: { expected: '5' } },
    { path: '/indicators/area/entries/by_2020/q', params: { expected: '7.1' } },
  ])
})

test('户 and 人 are carried over alike: 481 − 333 + 307 households are 455, not 475', () => {
  const both = (households: number, people: number): readonly Quantity[] => [
    { is: 'eq', value: households, unit: '户' },
    { is: 'eq', value: people, unit: '人' },
  ]
  const poor = (households: number, people: number) =>
    policyOf({
      indicators: [
        indicator('stock', 'poor', {
          unit: ['户', '人'],
          moves: { in: ['found'], out: ['struck'] },
          entries: [
            cited(both(481, 1495), { asOf: '2014' }, { as: 'actual' }),
            cited(both(households, people), { asOf: '2015' }, { as: 'actual' }),
          ],
        }),
        indicator('flow', 'found', {
          unit: ['户', '人'],
          entries: [cited(both(307, 923), { in: '2015' }, { as: 'actual' })],
        }),
        indicator('flow', 'struck', {
          unit: ['户', '人'],
          entries: [cited(both(333, 1019), { in: '2015' }, { as: 'actual' })],
        }),
      ],
    })
  expect(poor(455, 1399)).toEqual([])
  expect(poor(475, 1402)).toMatchObject([
    { code: 'policy.stock_differs', params: { expected: '455', stock: '475', unit: '户' } },
    { code: 'policy.stock_differs', params: { expected: '1399', stock: '1402', unit: '人' } },
  ])
  expect(codesOf(poor(455, 400))).toContain(
    'policy.more_households /indicators/poor/entries/actual_as_of_2015/q/0',
  )
})

test('a flow that does not tell for the whole time leaves the stock alone', () => {
  const gap = { ...planted, entries: planted.entries.slice(0, 2) }
  expect(policyOf({ indicators: [gap, area(cited(eq(7), { by: '2020' }))] })).toEqual([])
})

test('whatever the figures, a stock that is start plus flows is no finding', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 })
  fc.assert(
    fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 6 }), (start, flows) => {
      const total = flows.reduce((sum, flow) => sum + flow, start)
      const end = String(2018 + flows.length)
      const figures = (off: number) =>
        policyOf({
          indicators: [
            indicator('flow', 'in', {
              entries: flows.map((value, index) =>
                cited({ is: 'eq', value }, { in: String(2019 + index) }),
              ),
            }),
            indicator('stock', 'stock', {
              moves: { in: ['in'], out: [] },
              entries: [
                cited({ is: 'eq', value: start }, { asOf: '2018' }, { as: 'baseline' }),
                cited({ is: 'eq', value: total + off }, { by: end }),
              ],
            }),
          ],
        })
      expect(figures(0)).toEqual([])
      expect(figures(1)).toMatchObject([{ code: 'policy.stock_differs' }])
    }),
    { numRuns: 40 },
  )
})
