import type { Example } from '@xiance/schema'
import { adult, householdOf, pupil, sold, yearEnd } from './example-records.ts'

const stages = [
  ['kindergarten', '幼儿园', 3750],
  ['primary', '小学', 2500],
  ['junior', '初中', 2800],
  ['senior', '高中(含职高)', 3000],
  ['higher', '大学专科、本科、研究生', 4000],
] as const

const groups = [
  ['enjoying', '已脱贫享受政策户', true],
  ['marginal', '边缘易致贫户', true],
  ['monitored', '脱贫监测户', true],
  ['not_enjoying', '已脱贫不享受政策户', false],
  ['general', '一般农牧户', false],
] as const

const byStage = stages.map(([stage, title, amount]): Example => ({
  id: `stage_${stage}`,
  title: `${title}学生一名:每年${amount}元`,
  given: { register: { household: householdOf({ members: [pupil(stage)] }) } },
  story: [
    {
      on: yearEnd,
      do: { entitle: true },
      expect: { total: amount, lines: [{ subsidy: 'education', rate: amount, quantity: 1 }] },
    },
  ],
}))

const byGroup = groups.map(([group, title, supported]): Example => ({
  id: `group_${group}`,
  title: supported
    ? `${title}:肉羊3只、小学生一名,2800元`
    : `${title}:两项都不补,说明要哪几类户才补`,
  given: {
    register: {
      household: householdOf({
        group,
        members: [pupil('primary')],
        livestock_sales: [sold('mutton_sheep', 3)],
      }),
    },
  },
  story: [
    {
      on: yearEnd,
      do: { entitle: true },
      expect: supported
        ? { total: 2800, bySubsidy: { livestock: 300, education: 2500 } }
        : {
            total: 0,
            lines: [],
            refused: [
              {
                subsidy: 'livestock',
                reason: {
                  code: 'entitlement.not_eligible',
                  source: [{ at: '五(一)', quote: '对已脱贫享受政策户、边缘易致贫户和脱贫监测户' }],
                },
              },
              { subsidy: 'education', reason: { code: 'entitlement.not_eligible' } },
            ],
          },
    },
  ],
}))

export const peopleExamples: readonly Example[] = [
  ...byStage,
  ...byGroup,
  {
    id: 'group_changes_mid_year',
    title: '6月1日纳入边缘易致贫户:3月出栏的不补,9月出栏的补',
    given: {
      register: {
        household: householdOf({
          group: 'marginal',
          _history: {
            group: [
              { from: '2021-01-01', value: 'general' },
              { from: '2024-06-01', value: 'marginal' },
            ],
          },
          livestock_sales: [
            sold('mutton_sheep', 6, '2024-03-20'),
            sold('mutton_sheep', 8, '2024-09-12'),
          ],
        }),
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: 800,
          lines: [{ row: '/livestock_sales/r2', amount: 800 }],
          refused: [{ subsidy: 'livestock', row: '/livestock_sales/r1' }],
        },
      },
    ],
  },
  {
    id: 'stage_not_known',
    title: '一名成员就学阶段不清楚:待补充,合计为空,不按0计',
    given: {
      register: {
        household: householdOf({
          members: [pupil('primary'), { ...pupil('primary'), stage: null }],
        }),
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: null,
          totalKnown: 2500,
          pending: [{ subsidy: 'education', missing: [{ path: '/members/r2/stage' }] }],
        },
      },
    ],
  },
  {
    id: 'sales_not_asked',
    title: '没有问过有无出栏:不知道,不是没有',
    given: {
      register: {
        household: {
          household_no: '示例-102',
          head_name: '示例户',
          group: 'enjoying',
          members: [adult()],
        },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: null,
          pending: [{ subsidy: 'livestock', missing: [{ path: '/any_sales' }] }],
        },
      },
    ],
  },
]
