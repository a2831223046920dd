import { expect, test } from 'vitest'
import type { Entry } from '../quantity.ts'
import { cited, codesOf, indicator, policyOf } from '../testing/county-with.ts'

const grows = (quote: string, more: Partial<Entry> = {}): Entry => ({
  ...cited({ is: 'gte', value: 30, unit: '%' }, { by: '2020' }, more),
  source: { doc: 'plan', quote },
})
const found = (...entries: readonly Entry[]) =>
  codesOf(
    policyOf({
      indicators: [
        indicator('ratio', 'sales', { unit: '%', value: { num: '1', den: '2' }, entries }),
      ],
    }),
  )

test('growth of what nobody has measured', () => {
  const base = ['policy.growth_base /indicators/sales/entries/by_2020/q']
  expect(found(grows('交易额在现有基础上年均增长30%以上'))).toEqual(base)
  expect(found(grows('交易额比2017年增加30%'))).toEqual(base)
  expect(
    found(
      grows('交易额在现有基础上年均增长30%以上'),
      cited({ is: 'eq', value: 12, unit: '%' }, { asOf: '2017' }, { as: 'baseline' }),
    ),
  ).toEqual([])
})

test.each(['就诊率提高到30%', '发生率控制在30%以下', '覆盖率达到30%', '发生率下降为30%'])(
  '%s is a level, no growth',
  (quote) => {
    expect(found(grows(quote))).toEqual([])
  },
)

test('a target that compares with what is not there', () => {
  const relative = (asWritten: string) => cited({ is: 'words', asWritten }, { by: '2020' })
  const open = ['policy.relative_open /indicators/sales/entries/by_2020/q']
  expect(found(relative('不低于上年度'))).toEqual(open)
  expect(found(relative('接近全区平均水平'))).toEqual(open)
  expect(found(relative('显著提高'))).toEqual([])
  const prior = cited({ is: 'gte', than: 'prior(指标.sales)' }, { by: '2020' })
  expect(found(prior)).toEqual(open)
  expect(
    found(prior, cited({ is: 'eq', value: 12, unit: '%' }, { asOf: '2017' }, { as: 'actual' })),
  ).toEqual([])
})
