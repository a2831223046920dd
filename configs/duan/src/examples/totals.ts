import type { Example } from '@xiance/schema'
import { placeNamed } from '../regions.ts'

const anyang = placeNamed('town', '安阳镇')
const quarters = ['2018-Q4', '2019-Q4', '2020-Q4'] as const

/** Years against totals, with the baseline inside or outside. */
export const totalExamples = [
  {
    id: 'baseline_inside_total',
    title: '147个村含2016、2017年已摘帽的30个村',
    given: {},
    story: [
      {
        on: '2021-01-10',
        period: '2020-Q4',
        do: { indicator: 'villages_delisted', values: reported(13, 35, 69) },
        expect: {
          thisYear: [{ status: 'met', asWritten: '69个贫困村' }],
          final: [{ status: 'met', asWritten: '147个贫困村', completion: 1 }],
        },
      },
      {
        on: '2021-01-10',
        period: '2020-Q4',
        do: { indicator: 'villages_delisted', values: reported(13, 35, 68) },
        expect: { final: [{ asWritten: '147个贫困村', status: 'behind' }] },
      },
    ],
  },
  {
    id: 'baseline_outside_total',
    title: '9.52万人是2018至2020年的数,2016、2017年的5.56万人不算在内',
    given: {},
    story: [
      {
        on: '2021-01-10',
        period: '2020-Q4',
        do: { indicator: 'people_lifted', values: reported(2.64, 3.8, 3) },
        expect: {
          value: 3,
          final: [
            { asWritten: '9.52万人', status: 'behind', completion: 0.9916 },
            { asWritten: '9.37万', status: 'met' },
          ],
        },
      },
    ],
  },
  {
    id: 'at_least_total',
    title: '450人以上:450人即达到,449人未达到',
    given: {},
    story: [
      {
        on: '2021-01-10',
        period: '2020-Q4',
        do: { indicator: 'startup_training', values: reported(120, 150, 180) },
        expect: { final: [{ asWritten: '450人以上', status: 'met', completion: 1 }] },
      },
      {
        on: '2021-01-10',
        period: '2020-Q4',
        do: { indicator: 'startup_training', values: reported(120, 150, 179) },
        expect: { final: [{ asWritten: '450人以上', status: 'behind' }] },
      },
    ],
  },
  {
    id: 'ten_thousands_of_households',
    title: '8000户加5500户就是1.35万户',
    given: {},
    story: [
      {
        on: '2020-01-10',
        period: '2019-Q4',
        do: { indicator: 'houses_rebuilt', values: reported(8000, 5500) },
        expect: {
          thisYear: [
            { asWritten: '5500户', status: 'met' },
            { asWritten: '1.35万户', status: 'met', target: { value: 13_500 } },
          ],
        },
      },
    ],
  },
] as const satisfies readonly Example[]

function reported(...values: readonly number[]) {
  return values.map((value, index) => ({ region: anyang, period: quarters[index] ?? '', value }))
}
