import type { Entry, Quantity } from '../quantity.ts'
import type { Workflow } from '../workflow.ts'
import { county, fixable, type CodeExample } from './code-example.ts'
import { cited, indicator } from './county-with.ts'

const some = (value: number | null, unit = '个'): Quantity => ({ is: 'eq', value, unit })
const share = (value: number): Quantity => ({ is: 'gte', value, unit: '%' })
const said = (quote: string, entry: Entry): Entry => ({ ...entry, source: { doc: 'plan', quote } })

/** One indicator with these entries. */
function figures(...entries: readonly Entry[]): CodeExample {
  return county({ indicators: [indicator('flow', 'people', { title: '脱贫人口', entries })] })
}

function part(inner: Entry, outer: Entry, kind: 'ratio' | 'flow' = 'ratio'): CodeExample {
  const unit = kind === 'ratio' ? '%' : '个'
  return county({
    indicators: [
      indicator(kind, 'all', { title: '通路', unit, entries: [outer] }),
      indicator(kind, 'some', { title: '通硬化路', unit, within: 'all', entries: [inner] }),
    ],
  })
}

function duty(more: object, id = 'visit'): Workflow {
  return {
    id,
    title: '走访',
    about: 'town',
    source: { doc: 'plan', quote: '定期走访' },
    states: [
      { id: 'due', title: '待办', initial: true },
      { id: 'done', title: '已办', end: true },
    ],
    transitions: [{ id: 'act', title: `走访${id}`, from: ['due'], to: 'done', ...more }],
  }
}

const sides = {
  id: 'side',
  title: '片区',
  options: [
    { id: 'north', title: '北' },
    { id: 'south', title: '南' },
  ],
}

/** A stock to which five come in a year. */
function moving(...entries: readonly Entry[]): CodeExample {
  return county({
    indicators: [
      indicator('stock', 'kept', { title: '存栏', entries, moves: { in: ['born'], out: [] } }),
      indicator('flow', 'born', { title: '新增', entries: [cited(some(5), { in: '2019' })] }),
    ],
  })
}

const report = { do: [{ report: ['people'] }], by: { role: 'clerk' } }
const roles = [{ id: 'clerk', title: '干事', at: 'town' }]
const everyQuarter = { ...report, on: { every: 'quarter' } }
const people = indicator('flow', 'people')
const sizes = (value: number, id: string) => ({
  id,
  title: id,
  source: { doc: 'plan', quote: `${value}亩以上为大户` },
  options: [{ id: 'large', title: '大户', q: { is: 'gte', value, unit: '亩' } as const }],
})
const members = {
  id: 'household',
  title: '农户',
  key: [],
  fields: [{ id: 'heads', title: '存栏', kind: 'integer' as const }],
}
const asking = (field: object): CodeExample =>
  county({
    registers: [members],
    forms: [
      {
        id: 'visit',
        title: '走访表',
        about: 'household',
        source: { doc: 'plan', quote: '定期走访' },
        pages: [{ title: '一', fields: [{ id: 'ask', title: '存栏', kind: 'integer', ...field }] }],
      },
    ],
  })

export const policyExamples = {
  'policy.parts_differ': figures(
    cited(some(3), { in: '2018' }),
    cited(some(4), { in: '2019' }),
    cited(some(9), { in: '2018/2019' }),
  ),
  'policy.two_values': figures(
    cited(some(3), { in: '2018' }, { id: 'one' }),
    cited(some(4), { in: '2018' }, { id: 'other' }),
  ),
  'policy.unit_missing': county({
    indicators: [
      { id: 'x', title: '某数', kind: 'stock', entries: [cited({ is: 'eq', value: 5 })] },
    ],
  }),
  'policy.unit_unknown': figures(cited(some(3, 'hhh'), { in: '2018' })),
  'policy.unit_differs': figures(cited(some(3, '户'), { in: '2018' })),
  'policy.deadline_before_document': figures(cited(some(3), { by: '2017' })),
  'policy.duty_without_period': county({ roles, indicators: [people], workflows: [duty(report)] }),
  'policy.times_open': county({ workflows: [duty({ times: some(null, '次') })] }),
  'policy.undecided': figures(cited(some(null), { in: '2018' })),
  'policy.duration_open': county({ workflows: [duty({ due: some(null, '天') })] }),
  'policy.two_deadlines': figures(cited(some(3), { by: '2019' }), cited(some(3), { by: '2020' })),
  'policy.deadline_past': {
    ...figures(cited(some(3), { by: '2019' })),
    options: { today: '2020-01-01' },
  },
  'policy.subset_late': part(cited(share(100), { by: '2020' }), cited(share(100), { by: '2019' })),
  'policy.subset_looser': part(
    cited(share(90), { by: '2020' }),
    cited({ is: 'all' }, { by: '2020' }),
  ),
  'policy.subset_exceeds': part(
    cited(some(9), { in: '2020' }),
    cited(some(8), { in: '2020' }),
    'flow',
  ),
  'policy.stock_differs': moving(
    cited(some(10), { asOf: '2018-12-31' }, { as: 'baseline' }),
    cited(some(20), { asOf: '2019-12-31' }),
  ),
  'policy.baseline_implied': moving(cited(some(20), { asOf: '2019-12-31' })),
  'policy.ratio_unnamed': county({
    indicators: [
      indicator('ratio', 'share', { title: '普及率', unit: '%', entries: [cited(share(85))] }),
    ],
  }),
  'policy.ratio_differs': county({
    indicators: [
      indicator('ratio', 'share', {
        title: '覆盖率',
        unit: '%',
        value: { num: '指标.with', den: '指标.all' },
        entries: [cited({ is: 'eq', value: 98, unit: '%' })],
      }),
      indicator('stock', 'with', { title: '有合作社的村', entries: [cited(some(418))] }),
      indicator('stock', 'all', { title: '全部村', entries: [cited(some(442))] }),
    ],
  }),
  'policy.classes_differ': county({
    lists: [sides],
    indicators: [
      indicator('ratio', 'share', {
        title: '通路率',
        unit: '%',
        value: { num: '1', den: '2' },
        keys: { side: { list: 'side', as: 'partition' } },
        entries: [
          cited({ is: 'eq', value: 95, unit: '%' }),
          ...['north', 'south'].map((side, index) =>
            cited({ is: 'eq', value: 80 + index, unit: '%' }, undefined, {
              for: { key: { side } },
            }),
          ),
        ],
      }),
    ],
  }),
  'policy.parts_overlap': county({
    indicators: [
      indicator('flow', 'all', {
        title: '合计',
        parts: [{ of: ['one', 'two'], as: 'partition' }],
        entries: [cited(some(9), { in: '2018' })],
      }),
      indicator('flow', 'one', { title: '甲' }),
      indicator('flow', 'two', { title: '乙', within: 'one' }),
    ],
  }),
  'policy.one_name': county({
    organs: ['a', 'b'].map((id) => ({
      id,
      title: '民政局',
      source: { doc: 'plan', quote: `${id}负责` },
    })),
  }),
  'policy.two_names': county({
    indicators: ['甲', '乙'].map((title, index) =>
      indicator('flow', `people${index}`, {
        title,
        entries: [said('脱贫三人', cited(some(3), { in: '2018' }))],
      }),
    ),
  }),
  'policy.class_two_ways': county({ lists: [sizes(50, 'one'), sizes(100, 'two')] }),
  'policy.group_two_ways': county({
    groups: [
      {
        id: 'poor',
        title: '贫困镇',
        about: 'town',
        where: 'name = "甲"',
        members: ['1'],
        source: { doc: 'plan', quote: '贫困镇' },
      },
    ],
  }),
  'policy.list_not_spelled': county({
    checklists: [
      {
        id: 'six',
        title: '六项标准',
        about: 'town',
        declared: 6,
        source: { doc: 'plan', quote: '六项标准' },
      },
    ],
  }),
  'policy.duty_twice': county({
    roles,
    indicators: [people],
    workflows: [duty(everyQuarter, 'one'), duty(everyQuarter, 'two')],
  }),
  'policy.growth_base': county({
    indicators: [
      indicator('ratio', 'sales', {
        title: '交易额',
        unit: '%',
        entries: [said('交易额年均增长30%以上', cited(share(30), { by: '2020' }))],
      }),
    ],
  }),
  'policy.relative_open': figures(
    cited({ is: 'words', asWritten: '不低于上年度' }, { in: '2020' }),
  ),
  'policy.more_households': county({
    indicators: [
      indicator('stock', 'moved', {
        title: '搬迁',
        unit: ['户', '人'],
        entries: [cited([some(20, '户'), some(10, '人')], { by: '2020' })],
      }),
    ],
  }),
  'policy.asked_twice': fixable(asking({})),
  'policy.proof_without_clause': asking({ title: '照片', kind: 'photo' }),
} as const satisfies Readonly<Record<string, CodeExample>>
