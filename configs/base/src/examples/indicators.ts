import type { Example } from '@xiance/schema'

/** Region and period of the figures do not matter here: the library stands for no place. */
export const indicatorExamples: readonly Example[] = [
  {
    id: 'loans_of_another_year',
    title: '上一年的贷款不算进本年',
    given: {},
    story: [
      step('farm_loans', { '2015-Q4': 5000, '2016-Q1': 100 }, { thisYear: [{ completion: 0.05 }] }),
    ],
  },
  {
    id: 'nothing_reported',
    title: '没有报数就是未知,不是0',
    given: {},
    story: [
      step('farm_loans', {}, { value: null, thisYear: [{ status: 'unknown' }] }, '2016-Q1'),
      step('dynamic_satisfaction', {}, { value: null, final: [{ status: 'unknown' }] }, '2017'),
    ],
  },
  {
    id: 'no_house_rebuilt',
    title: '报0户是0,不是未知',
    given: {},
    story: [
      step('dilapidated_rebuilt', { '2020': 0 }, { value: 0, thisYear: [{ status: 'behind' }] }),
    ],
  },
  {
    id: 'every_house_rebuilt',
    title: '53户改造户全部竣工才算完成',
    given: {},
    story: [
      step('dilapidated_rebuilt', { '2020': 52 }, { thisYear: [{ status: 'behind' }] }),
      step('dilapidated_rebuilt', { '2020': 53 }, { thisYear: [{ status: 'met', completion: 1 }] }),
    ],
  },
  {
    id: 'loans_add_up',
    title: '涉农贷款逐季累计,2016年满2000万元即达到',
    given: {},
    story: [
      step('farm_loans', { '2016-Q1': 900 }, { value: 900, thisYear: [{ completion: 0.45 }] }),
      step(
        'farm_loans',
        { '2016-Q1': 900, '2016-Q2': 1100 },
        { value: 1100, thisYear: [{ status: 'met' }] },
      ),
    ],
  },
  {
    id: 'nine_in_ten_satisfied',
    title: '满意率90%以上,含90%',
    given: {},
    story: [
      step('dynamic_satisfaction', { '2017': 90 }, { value: 90, final: [{ status: 'met' }] }),
      step(
        'dynamic_satisfaction',
        { '2017': 89.9 },
        { value: 89.9, final: [{ completion: 0.9989 }] },
      ),
    ],
  },
]

function step(
  indicator: string,
  reported: Readonly<Record<string, number>>,
  expect: object,
  asked = '',
): Example['story'][number] {
  const values = Object.entries(reported).map(([period, value]) => ({ period, value }))
  return {
    on: '2021-01-10',
    period: values.at(-1)?.period ?? asked,
    do: { indicator, values },
    expect,
  }
}
