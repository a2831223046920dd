import type { Example } from '@xiance/schema'
import { householdOf, sold, yearEnd } from './example-records.ts'

const caps = [
  ['mutton_sheep', '肉羊', '只', 20, 100],
  ['beef_cattle', '肉牛', '头', 2, 1000],
  ['pig', '生猪', '口', 4, 500],
] as const

/** Each cap just below, at and above it. */
const aroundCaps = caps.flatMap(([species, name, unit, cap, rate]) =>
  [cap - 1, cap, cap + 1].map((heads): Example => {
    const paid = Math.min(heads, cap)
    return {
      id: `${species}_${heads}`,
      title: `${name}${heads}${unit}:补${paid}${unit},${paid * rate}元`,
      given: { register: { household: householdOf({ livestock_sales: [sold(species, heads)] }) } },
      story: [
        {
          on: yearEnd,
          do: { entitle: true },
          expect: {
            total: paid * rate,
            lines: [{ subsidy: 'livestock', quantity: heads, capped: paid, rate }],
            pending: [],
          },
        },
      ],
    }
  }),
)

export const capExamples: readonly Example[] = [
  ...aroundCaps,
  {
    id: 'several_sales_one_cap',
    title: '一年内分三次出栏肉羊,合并受20只上限:12+6+2只',
    given: {
      register: {
        household: householdOf({
          livestock_sales: [
            sold('mutton_sheep', 9, '2024-10-20'),
            sold('mutton_sheep', 12, '2024-03-05'),
            sold('mutton_sheep', 6, '2024-07-18'),
          ],
        }),
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: 2000,
          lines: [
            { date: '2024-03-05', capped: 12 },
            { date: '2024-07-18', capped: 6 },
            { date: '2024-10-20', quantity: 9, capped: 2 },
          ],
        },
      },
    ],
  },
  {
    id: 'two_years_not_pooled',
    title: '两年各有各的上限,互不结转:2023年12只,2024年仍只补20只',
    given: {
      register: {
        household: householdOf({
          livestock_sales: [
            sold('mutton_sheep', 12, '2023-11-02'),
            sold('mutton_sheep', 26, '2024-05-06'),
          ],
        }),
      },
    },
    story: [
      { on: '2023-12-31', do: { entitle: true }, expect: { total: 1200 } },
      {
        on: yearEnd,
        do: { entitle: true },
        expect: { total: 2000, lines: [{ quantity: 26, capped: 20 }] },
      },
    ],
  },
  {
    id: 'two_batches',
    title: '上半年已发12只,下半年再出栏15只:只剩8只可补,已发的不再发',
    given: {
      register: {
        household: householdOf({
          livestock_sales: [
            sold('mutton_sheep', 12, '2024-03-05'),
            sold('mutton_sheep', 15, '2024-09-12'),
          ],
        }),
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true, pay: true },
        expect: { total: 2000, lines: [{ capped: 12 }, { quantity: 15, capped: 8 }] },
      },
      { on: yearEnd, do: { entitle: true }, expect: { total: 0, lines: [] } },
    ],
  },
  {
    id: 'split_shares_cap',
    title: '分户不翻倍:原户已补15只,分出的新户当年只剩5只,次年各算各的',
    given: {
      register: {
        household: householdOf({ livestock_sales: [sold('mutton_sheep', 15, '2024-03-05')] }),
      },
    },
    story: [
      { on: '2024-06-30', do: { entitle: true, pay: true }, expect: { total: 1500 } },
      {
        on: '2024-07-01',
        do: {
          split: 'household',
          into: householdOf({
            household_no: '示例-101',
            livestock_sales: [
              sold('mutton_sheep', 9, '2024-09-12'),
              sold('beef_cattle', 2, '2024-10-08'),
              sold('mutton_sheep', 9, '2025-04-01'),
            ],
          }),
        },
        expect: { problems: [] },
      },
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: 2500,
          lines: [
            { quantity: 9, capped: 5, amount: 500 },
            { quantity: 2, capped: 2, amount: 2000 },
          ],
        },
      },
      { on: '2025-12-31', do: { entitle: true }, expect: { total: 900 } },
    ],
  },
]
