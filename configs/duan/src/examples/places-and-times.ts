import type { Example } from '@xiance/schema'
import { placeNamed } from '../regions.ts'

const anyang = placeNamed('town', '安阳镇')
const disu = placeNamed('town', '地苏镇')
const regions = [anyang, disu].map((id) => ({ id, level: 'town', parent: '451228' }))

/** Scopes, shares whose denominator moves, and what cannot be known. */
export const placeExamples = [
  {
    id: 'specific_scope_wins',
    title: '“粮改饲”:地苏1万亩,其他乡镇各500亩',
    given: { regions },
    story: [
      {
        on: '2019-01-10',
        period: '2018-Q4',
        do: {
          indicator: 'feed_area',
          region: disu,
          values: [{ region: disu, period: '2018-Q4', value: 0.5 }],
        },
        expect: { thisYear: [{ entry: 'exemplary_towns', status: 'behind', completion: 0.5 }] },
      },
      {
        on: '2019-01-10',
        period: '2018-Q4',
        do: {
          indicator: 'feed_area',
          region: anyang,
          values: [{ region: anyang, period: '2018-Q4', value: 0.05 }],
        },
        expect: {
          thisYear: [{ entry: 'other_towns', status: 'met', target: { value: 0.05 } }],
        },
      },
    ],
  },
  {
    id: 'stock_without_baseline',
    title: '油茶面积没有起始数,到期前只能“留意”,不判快慢',
    given: {},
    story: [
      {
        on: '2019-10-15',
        period: '2019-Q3',
        do: {
          indicator: 'camellia_area',
          values: [{ region: anyang, period: '2019-Q3', value: 5 }],
        },
        expect: { value: 5, final: [{ status: 'watch', completion: 0.7143 }] },
      },
      {
        on: '2021-01-10',
        period: '2020-Q4',
        do: {
          indicator: 'camellia_area',
          values: [{ region: anyang, period: '2020-Q4', value: 7 }],
        },
        expect: { final: [{ status: 'met' }] },
      },
    ],
  },
  {
    id: 'moving_denominator',
    title: '培训人次占贫困人口:贫困人口减少,比例跟着变',
    given: {},
    story: [
      trained({ year: '2018', people: 90_000, trained: 800, status: 'behind', value: 0.8889 }),
      trained({ year: '2020', people: 30_000, trained: 800, status: 'met', value: 2.6667 }),
    ],
  },
  {
    id: 'not_one_wrong',
    title: '“不错1户”:0户才算做到',
    given: {},
    story: [
      {
        on: '2019-02-10',
        period: '2019-01',
        do: { indicator: 'wrongly_relocated', values: [{ period: '2019-01', value: 0 }] },
        expect: { value: 0, final: [{ status: 'met' }] },
      },
      {
        on: '2019-02-10',
        period: '2019-01',
        do: { indicator: 'wrongly_relocated', values: [{ period: '2019-01', value: 1 }] },
        expect: { value: 1, final: [{ status: 'notYet' }] },
      },
    ],
  },
  {
    id: 'words_only',
    title: '没有数的目标由人判断,不是数',
    given: {},
    story: [
      {
        on: '2019-01-10',
        period: '2018-Q4',
        do: { indicator: 'clue_search', values: [{ period: '2018-Q4', value: false }] },
        expect: { value: false, thisYear: [{ status: 'behind', completion: null }] },
      },
      {
        on: '2019-01-10',
        period: '2018-Q4',
        do: { indicator: 'clue_search', values: [{ period: '2018-Q4', value: true }] },
        expect: { thisYear: [{ status: 'met' }] },
      },
    ],
  },
  {
    id: 'silent_towns',
    title: '有乡镇没报,合计不当作全县数',
    given: { regions },
    story: [
      {
        on: '2019-10-15',
        period: '2019-Q3',
        do: {
          indicator: 'sent_to_baoan',
          values: [{ region: anyang, period: '2019-Q3', value: 60 }],
        },
        expect: { value: 60, coverage: { counted: 1, of: 2 } },
      },
    ],
  },
] as const satisfies readonly Example[]

interface Trained {
  readonly year: string
  readonly people: number
  readonly trained: number
  readonly value: number
  readonly status: string
}

function trained({ year, people, trained: num, value, status }: Trained) {
  const half = { period: year, num: num / 2, den: people / 2, value }
  return {
    on: `${Number(year) + 1}-01-10`,
    period: year,
    do: {
      indicator: 'farmer_training',
      values: [
        { ...half, region: anyang },
        { ...half, region: disu },
      ],
    },
    expect: { value, thisYear: [{ status }] },
  }
}
