import type { Example } from '@xiance/schema'
import { placeNamed } from '../regions.ts'

const anyang = placeNamed('town', '安阳镇')

export const indicatorExamples = [
  {
    id: 'villages_of_2018',
    title: '2018年摘帽13个村即完成当年目标',
    given: {},
    story: [
      {
        on: '2019-01-10',
        period: '2018-Q4',
        do: {
          indicator: 'villages_delisted',
          values: [{ region: anyang, period: '2018-Q4', value: 13 }],
        },
        expect: { value: 13, thisYear: [{ status: 'met', completion: 1 }] },
      },
    ],
  },
  {
    id: 'training_adds_up_over_quarters',
    title: '就业创业培训按季累计,2019年150人',
    given: {},
    story: [
      {
        on: '2019-10-15',
        period: '2019-Q3',
        do: {
          indicator: 'startup_training',
          values: [
            { region: anyang, period: '2019-Q1', value: 40 },
            { region: anyang, period: '2019-Q2', value: 50 },
            { region: anyang, period: '2019-Q3', value: 60 },
          ],
        },
        expect: { value: 60, thisYear: [{ status: 'met' }] },
      },
    ],
  },
  {
    id: 'all_means_every_hamlet',
    title: '“全部”即100%,99%不算完成',
    given: {},
    story: [
      {
        on: '2019-01-10',
        period: '2018-Q4',
        do: {
          indicator: 'large_hamlets_hardened',
          values: [{ region: anyang, period: '2018-Q4', value: 99 }],
        },
        expect: { value: 99, thisYear: [{ status: 'behind' }] },
      },
      {
        on: '2019-01-10',
        period: '2018-Q4',
        do: {
          indicator: 'large_hamlets_hardened',
          values: [{ region: anyang, period: '2018-Q4', value: 100 }],
        },
        expect: { value: 100, thisYear: [{ status: 'met' }] },
      },
    ],
  },
  {
    id: 'low_is_good',
    title: '婴儿死亡率7.5‰以下:7.2‰已达到',
    given: {},
    story: [
      {
        on: '2021-01-10',
        period: '2020-Q4',
        do: { indicator: 'infant_mortality', values: [{ period: '2020-Q4', value: 7.2 }] },
        expect: { value: 7.2, final: [{ status: 'met' }] },
      },
    ],
  },
  {
    id: 'each_reports_its_own',
    title: '乡镇、县直单位各报各的;督查考评由县直单位填',
    given: {},
    story: [
      step('quarterly_report', 'report', { role: 'county_bureau', ok: false }),
      step('quarterly_report', 'report', { role: 'town_clerk', ok: true }),
      step('county_report', 'report', { role: 'county_bureau', ok: true }),
      step('quarterly_inspection', 'score', { role: 'county_bureau', ok: true }),
    ],
  },
] as const satisfies readonly Example[]

function step(
  workflow: string,
  transition: string,
  { role, ok }: { readonly role: string; readonly ok: boolean },
) {
  return { on: '2019-04-08', do: { workflow, transition, actor: { role } }, expect: { ok } }
}
