import type { Example } from '@xiance/schema'

/** The city, its seven counties, and one town and village to look at. */
const counties = ['210702', '210703', '210711', '210726', '210727', '210781', '210782']
const regions = [
  { id: '2107', level: 'city', parent: null },
  ...counties.map((id) => ({ id, level: 'county', parent: '2107' })),
]

export const measuredExamples: readonly Example[] = [
  measured(
    'lifted_so_far',
    '脱贫人口按年累计,对7.5万人的总目标:2016年2.1万、2017年2.4万,完成60%',
    { indicator: 'people_lifted', values: [at('2016', 2.1), at('2017', 2.4)], period: '2017' },
    { value: 2.4, final: [{ asWritten: '7.5万人', completion: 0.6 }] },
  ),
  measured(
    'lifted_all',
    '五年累计恰满7.5万人:达到',
    {
      indicator: 'people_lifted',
      values: [at('2016', 2.1), at('2017', 2.4), at('2018', 1.5), at('2019', 1), at('2020', 0.5)],
      period: '2020',
    },
    { final: [{ status: 'met', completion: 1 }] },
  ),
  measured(
    'lifted_one_short',
    '到2020年底差500人:滞后',
    {
      indicator: 'people_lifted',
      values: [at('2019', 7.45), at('2020', 0)],
      period: '2020',
      on: '2020-12-31',
    },
    { final: [{ status: 'behind', due: '2020-12-31' }] },
  ),
  measured(
    'five_of_seven_report',
    '七个县(市、区)只有两个报数:合计旁写明2/7,不当作齐全',
    {
      indicator: 'villages_delisted',
      values: [
        { region: '210727', period: '2018', value: 60 },
        { region: '210726', period: '2018', value: 41 },
      ],
      period: '2018',
    },
    { value: 101, coverage: { counted: 2, of: 7 }, final: [{ completion: 0.5075 }] },
  ),
  measured(
    'villages_all',
    '199个贫困村全部摘帽:达到',
    { indicator: 'villages_delisted', values: [at('2019', 150), at('2020', 49)], period: '2020' },
    { value: 49, final: [{ status: 'met', asWritten: '199个贫困村' }] },
  ),
  measured(
    'stock_without_target',
    '贫困人口是存量:原文有2011年和“现在”的数,没有写到哪年剩多少,不判好坏',
    { indicator: 'poor_population', values: [at('2016', 5.4), at('2017', 3)], period: '2017' },
    { value: 3, thisYear: [], final: [] },
  ),
  measured(
    'moving_denominator',
    '掌握技能比例按人数合并:30/40和180/200,合为87.5%,不是平均',
    {
      indicator: 'skills_per_worker',
      values: [
        { region: '210727', period: '2018', value: 75, num: 30, den: 40 },
        { region: '210726', period: '2018', value: 90, num: 180, den: 200 },
      ],
      period: '2018',
    },
    { value: 87.5, final: [{ status: 'notYet' }] },
  ),
  measured(
    'named_place_wins',
    '义县摘帽只对义县:到义县看有目标,到黑山县看没有',
    {
      indicator: 'yixian_delisted',
      values: [{ region: '210727', period: '2020', value: true }],
      period: '2020',
      region: '210727',
    },
    { final: [{ status: 'met', due: '2020-12-31' }] },
  ),
  measured(
    'not_for_others',
    '黑山县没有这个目标',
    {
      indicator: 'yixian_delisted',
      values: [{ region: '210726', period: '2020', value: true }],
      period: '2020',
      region: '210726',
    },
    { final: [] },
  ),
  measured(
    'fund_each_year',
    '每年4000万分年看:2017年3800万未到,与2018年的4000万不相抵',
    {
      indicator: 'special_fund',
      values: [at('2017', 3800), at('2018', 4000)],
      period: '2017',
      on: '2017-12-31',
    },
    { value: 3800, thisYear: [{ status: 'behind', completion: 0.95 }], final: [] },
  ),
  measured(
    'fund_reached',
    '2018年4000万:达到',
    { indicator: 'special_fund', values: [at('2017', 3800), at('2018', 4000)], period: '2018' },
    { value: 4000, thisYear: [{ status: 'met' }] },
  ),
  measured(
    'one_clinic_each',
    '每个行政村一所:有的达到',
    {
      indicator: 'town_hospitals',
      values: [{ region: '210727100', period: '2018', value: 1 }],
      period: '2018',
      region: '210727100',
      more: [{ id: '210727100', level: 'town', parent: '210727' }],
    },
    { final: [{ status: 'met', asWritten: '每个乡镇有一所' }] },
  ),
  measured(
    'secured_too_late',
    '到2020年底“三保障”仍有缺:滞后;期限之前只是尚未',
    {
      indicator: 'three_guarantees',
      values: [at('2020', false)],
      period: '2020',
      on: '2020-12-31',
    },
    { final: [{ status: 'behind' }] },
  ),
  measured(
    'secured_in_time_yet',
    '2018年还有缺:尚未',
    {
      indicator: 'three_guarantees',
      values: [at('2018', false)],
      period: '2018',
      on: '2018-12-31',
    },
    { final: [{ status: 'notYet' }] },
  ),
]

interface Measured {
  readonly indicator: string
  readonly values: readonly object[]
  readonly period: string
  readonly on?: string
  readonly region?: string
  readonly more?: readonly object[]
}

function at(period: string, value: number | boolean): object {
  return { period, value }
}

function measured(
  ...[id, title, given, expect]: readonly [string, string, Measured, object]
): Example {
  const { indicator, values, period, region, more = [] } = given
  return {
    id,
    title,
    given: { regions: [...regions, ...more] },
    story: [
      {
        on: given.on ?? `${period}-12-31`,
        period,
        do: { indicator, values, ...(region === undefined ? {} : { region }) },
        expect,
      },
    ],
  }
}
