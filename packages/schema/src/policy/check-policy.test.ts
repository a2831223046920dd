import { expect, test } from 'vitest'
import type { CountyConfig } from '../county.ts'
import type { Entry } from '../quantity.ts'
import type { Indicator } from '../indicator.ts'
import { resolve } from '../resolve.ts'
import { sentenceOf } from '../sentence.ts'
import { checkPolicy } from './check-policy.ts'

const source = { id: 'plan', title: '实施方案', date: '2018-12-29' } as const

function findings(indicators: readonly Indicator[], more: Partial<CountyConfig> = {}) {
  return checkPolicy(
    resolve({
      dsl: 1,
      id: 'test',
      title: '测试县',
      region: '0',
      levels: [{ id: 'county', title: '县' }],
      sources: [source],
      indicators,
      ...more,
    }).resolved,
  )
}

function flow(unit: string, entries: readonly Entry[]): Indicator {
  return { id: 'people', title: '脱贫人口', kind: 'flow', unit, entries }
}

function target(span: string, value: number, quote: string, is: 'eq' | 'gte' = 'eq'): Entry {
  return {
    as: 'target',
    when: { in: span },
    q: { is, value, unit: '万人' },
    source: { doc: 'plan', quote },
  }
}

const years = [
  target('2018', 2.64, '2018年脱贫2.64万人'),
  target('2019', 3.8, '2019年脱贫3.80万人'),
  target('2020', 3.08, '2020年脱贫3.08万人'),
]

test('years that add up to their total are no finding, whatever the unit', () => {
  expect(findings([flow('万人', [...years, target('2018/2020', 9.52, '9.52万人')])])).toEqual([])
  expect(
    findings([
      flow('人', [
        ...years,
        { ...target('2018/2020', 95_200, '95200人'), q: { is: 'eq', value: 95_200, unit: '人' } },
      ]),
    ]),
  ).toEqual([])
})

test('the baseline may be inside the total: 16 + 14 + 13 + 35 + 69 = 147', () => {
  const counts = { 2016: 16, 2017: 14, 2018: 13, 2019: 35, 2020: 69 }
  const village = (span: string, value: number, as: Entry['as'] = 'target'): Entry => ({
    as: as ?? 'target',
    when: { in: span },
    q: { is: 'eq', value, unit: '个村' },
    source: { doc: 'plan', quote: `${value}个村` },
  })
  const entries = Object.entries(counts).map(([year, value]) =>
    village(year, value, Number(year) < 2018 ? 'actual' : 'target'),
  )
  expect(
    findings([{ ...flow('个村', [...entries, village('2016/2020', 147)]), id: 'villages' }]),
  ).toEqual([])
  expect(
    findings([
      {
        ...flow('个村', [...entries, { ...village('2020', 147), when: { by: '2020' } }]),
        id: 'villages',
      },
    ]),
  ).toEqual([])
  expect(
    findings([{ ...flow('个村', [...entries, village('2016/2020', 150)]), id: 'villages' }]),
  ).toMatchObject([
    {
      code: 'policy.parts_differ',
      params: { sum: '147', total: '150', difference: '3', relation: 'miss' },
    },
  ])
})

test('a total that its years miss is found with every clause', () => {
  const issues = findings([
    flow('万人', [
      ...years,
      { ...target('2018/2020', 9.37, '9.37万农村贫困人口'), when: { by: '2020' } },
    ]),
  ])
  expect(issues).toMatchObject([
    {
      code: 'policy.parts_differ',
      severity: 'finding',
      path: '/indicators/people/entries/target_by_2020/q',
      params: { sum: '9.52', total: '9.37', difference: '0.15', unit: '万人' },
    },
  ])
  expect(issues[0]?.source?.map(({ quote }) => quote)).toEqual([
    '9.37万农村贫困人口',
    '2018年脱贫2.64万人',
    '2019年脱贫3.80万人',
    '2020年脱贫3.08万人',
  ])
  expect(sentenceOf(issues[0] ?? { code: '', params: {} }, 'zh-CN')).toBe(
    '「脱贫人口」各部分合计 9.52万人，比总数 9.37万人多 0.15万人。请核对各处依据后选定。',
  )
})

test.each([
  ['at least 450 = 120 + 150 + 180', 'gte', 450, [120, 150, 180], 0],
  ['at least 4500, one year short', 'gte', 4500, [1200, 1500, 1700], 1],
  ['at least 28000, years promise more', 'gte', 28_000, [8500, 9000, 11_500], 0],
  ['exactly 5000, years promise more', 'eq', 5000, [1500, 1700, 1900], 1],
] as const)('%s', (_, is, total, parts, count) => {
  const entries = parts.map((value, index) => target(String(2018 + index), value, `${value}人`))
  expect(
    findings([flow('万人', [...entries, target('2018/2020', total, `${total}人`, is)])]),
  ).toHaveLength(count)
})

test('a stock is not added up over its years', () => {
  expect(
    findings([
      { ...flow('万人', [...years, target('2018/2020', 3.08, '3.08万人')]), kind: 'stock' },
    ]),
  ).toEqual([])
})

test('what is set aside is not counted, what is settled is not asked again', () => {
  const other = target('2018', 2.7, '2018年脱贫2.7万人')
  expect(findings([flow('万人', [...years, { ...other, id: 'other' }])])).toMatchObject([
    { code: 'policy.two_values', params: { about: '', when: '2018' } },
  ])
  expect(
    findings([flow('万人', [...years, { ...other, id: 'other', settled: 'setAside' }])]),
  ).toEqual([])
  expect(findings([flow('万人', [...years, { ...other, id: 'other', settled: 'use' }])])).toEqual(
    [],
  )
})

test('classes of a partition against their total; an overlap is left alone', () => {
  const lists = [
    {
      id: 'breed',
      title: '畜种',
      options: [
        { id: 'sheep', title: '羊' },
        { id: 'pig', title: '猪' },
      ],
    },
  ]
  const entry = (key: string | null, value: number): Entry => ({
    ...(key === null ? {} : { for: { key: { breed: key } } }),
    q: { is: 'eq', value, unit: '头' },
    source: { doc: 'plan', quote: `${value}头` },
  })
  const series = (as: 'partition' | 'overlap'): Indicator => ({
    id: 'stock',
    title: '存栏',
    kind: 'stock',
    unit: '头',
    keys: { breed: { list: 'breed', as } },
    entries: [entry(null, 100), entry('sheep', 60), entry('pig', 50)],
  })
  expect(findings([series('partition')], { lists })).toMatchObject([
    { params: { sum: '110', total: '100', relation: 'exceed' } },
  ])
  expect(findings([series('overlap')], { lists })).toEqual([])
})

test('indicators declared as parts', () => {
  const part = (id: string, value: number, parts?: Indicator['parts']): Indicator => ({
    id,
    title: id,
    kind: 'flow',
    unit: '户',
    entries: [{ when: { by: '2020' }, q: { is: 'eq', value }, source: { doc: 'plan', quote: id } }],
    ...(parts === undefined ? {} : { parts }),
  })
  expect(
    findings([
      part('all', 10, [{ of: ['one', 'two'], as: 'partition' }]),
      part('one', 4),
      part('two', 5),
    ]),
  ).toMatchObject([
    {
      path: '/indicators/all/entries/by_2020/q',
      params: { sum: '9', difference: '1', relation: 'miss' },
    },
  ])
})

test('masked figures still bound the sum', () => {
  const masked: Entry = {
    when: { in: '2018/2020' },
    as: 'target',
    q: { is: 'eq', value: null, unit: '万人', masked: true, asWritten: '9.**万人' },
    source: { doc: 'plan', quote: '9.**万人' },
  }
  expect(findings([flow('万人', [...years, masked])])).toEqual([])
  expect(
    findings([
      flow('万人', [
        ...years,
        { ...masked, q: { is: 'eq', unit: '万人', masked: true, asWritten: '8.**万人' } },
      ]),
    ]),
  ).toMatchObject([{ code: 'policy.parts_differ' }])
})

test('numbers without a unit, with an unknown one, or one that does not convert', () => {
  const entry = (unit?: string): Entry => ({
    q: { is: 'eq', value: 5, ...(unit === undefined ? {} : { unit }) },
  })
  const codes = (unit: string | undefined, own?: string) =>
    findings([
      {
        id: 'x',
        title: '某数',
        kind: 'stock',
        ...(own === undefined ? {} : { unit: own }),
        entries: [entry(unit)],
      },
    ]).map(({ code }) => code)
  expect(codes(undefined)).toEqual(['policy.unit_missing'])
  expect(codes('户')).toEqual([])
  expect(codes('hhh')).toEqual(['policy.unit_unknown'])
  expect(codes('户', '人')).toEqual(['policy.unit_differs'])
  expect(codes('元', '万元')).toEqual([])
})

test('a deadline before its document', () => {
  expect(
    findings([flow('万人', [{ ...target('2017', 1, '1万人'), when: { by: '2017' } }])]),
  ).toMatchObject([
    { code: 'policy.deadline_before_document', params: { deadline: '2017', date: '2018-12-29' } },
  ])
})
