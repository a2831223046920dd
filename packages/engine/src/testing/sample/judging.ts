import type { CountyConfig } from '@xiance/schema'

export const checklists = [
  {
    id: 'inspection',
    title: '督查',
    about: 'household',
    organs: ['office'],
    items: [
      {
        id: 'clinic',
        title: '有卫生室',
        test: 'clinic',
        organs: ['health'],
        source: { doc: 'plan', quote: '每村一所卫生室' },
      },
      {
        id: 'near',
        title: '距离不超过10千米',
        test: { of: 'distance', is: { is: 'lte', value: 10, unit: '千米' } },
      },
      {
        id: 'files',
        title: '档案齐全',
        ask: { id: 'files', title: '档案齐全', kind: 'boolean' },
      },
      { id: 'standards', title: '十四项标准', declared: 14 },
      { id: 'sales_dated', title: '出栏有日期', each: 'sales', test: 'not is_blank(sold_on)' },
      {
        id: 'housing',
        title: '住房',
        items: [
          { id: 'roof', title: '屋顶完好', ask: { id: 'roof', title: '屋顶', kind: 'boolean' } },
          { id: 'wall', title: '墙体完好', ask: { id: 'wall', title: '墙体', kind: 'boolean' } },
        ],
      },
    ],
  },
] as const satisfies CountyConfig['checklists']

export const indicators = [
  {
    id: 'lifted',
    title: '脱贫人口',
    kind: 'flow',
    unit: '人',
    every: 'quarter',
    at: 'town',
    entries: [
      {
        id: 'year_2018',
        as: 'target',
        when: { in: '2018' },
        q: { is: 'eq', value: 1000, unit: '人', asWritten: '1000人' },
      },
      {
        id: 'all',
        as: 'target',
        when: { in: '2016/2020' },
        q: { is: 'gte', value: 0.5, unit: '万人', asWritten: '0.5万人以上' },
      },
      {
        id: 'done_2016',
        as: 'actual',
        when: { in: '2016' },
        q: { is: 'eq', value: 800, unit: '人' },
      },
      {
        id: 'each_town',
        as: 'target',
        for: { each: 'town' },
        when: { in: '2018' },
        q: { is: 'gte', value: 100, unit: '人' },
      },
      {
        id: 'this_town',
        as: 'target',
        for: { each: 'town', in: ['990001'] },
        when: { in: '2018' },
        q: { is: 'gte', value: 300, unit: '人' },
      },
    ],
  },
  {
    id: 'poverty_rate',
    title: '贫困发生率',
    kind: 'ratio',
    unit: '%',
    entries: [
      {
        id: 'base',
        as: 'baseline',
        when: { asOf: '2015-12-31' },
        q: { is: 'eq', value: 12, unit: '%' },
      },
      { id: 'goal', as: 'target', when: { by: '2020' }, q: { is: 'lt', value: 3, unit: '%' } },
      { id: 'other', as: 'target', when: { by: '2020' }, q: { is: 'lte', value: 2, unit: '%' } },
    ],
  },
  {
    id: 'aid',
    title: '助学全覆盖',
    kind: 'state',
    entries: [
      {
        id: 'every',
        as: 'target',
        when: { by: '2018' },
        q: { is: 'words', asWritten: '得到全面落实' },
      },
    ],
  },
] as const satisfies CountyConfig['indicators']

export const workflows = [
  {
    id: 'confirm',
    title: '认定',
    about: 'household',
    states: [
      { id: 'draft', title: '草稿', initial: true },
      { id: 'checked', title: '已核' },
      { id: 'done', title: '已确认', end: true },
    ],
    transitions: [
      {
        id: 'check',
        title: '核实',
        from: ['draft'],
        to: 'checked',
        by: { role: 'cadre' },
        when: 'clinic',
      },
      {
        id: 'approve',
        title: '确认',
        from: ['checked'],
        to: 'done',
        by: { role: 'clerk', not: 'check' },
        do: [{ notice: { at: ['village'], lasts: { is: 'eq', value: 5 }, columns: ['number'] } }],
        set: { kind: '"享受政策户"' },
      },
      {
        id: 'open_notice',
        title: '公示',
        from: ['checked'],
        to: 'done',
        do: [
          { notice: { at: ['village'], lasts: { is: 'eq', value: null }, columns: ['number'] } },
        ],
      },
    ],
  },
] as const satisfies CountyConfig['workflows']
