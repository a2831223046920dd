import type { CountyConfig } from '../county.ts'

/** A small county used by this room's tests: one register, one form, one subsidy, one workflow. */
export const sampleCounty = {
  dsl: 1,
  id: 'sample',
  title: '示例县',
  region: '000000',
  levels: [
    { id: 'county', title: '县' },
    { id: 'village', title: '村' },
  ],
  sources: [
    {
      id: 'plan',
      title: '实施方案',
      date: '2018-06-01',
      source: { doc: 'plan', quote: '2018年6月1日' },
      text: ['一、肉羊每只补贴100元,最多补贴20只。', '二、三年脱贫9.52万人。', '2018年6月1日'],
    },
  ],
  roles: [{ id: 'cadre', title: '村干部', at: 'village' }],
  lists: [
    {
      id: 'species',
      title: '畜种',
      options: [
        { id: 'sheep', title: '肉羊' },
        { id: 'pig', title: '生猪' },
      ],
    },
  ],
  registers: [
    {
      id: 'household',
      title: '农户',
      level: 'village',
      key: ['no'],
      fields: [
        { id: 'no', title: '户号', kind: 'text', required: true },
        { id: 'poor', title: '是否脱贫户', kind: 'boolean' },
        {
          id: 'sales',
          title: '出栏',
          kind: 'rows',
          rows: [
            { id: 'kind', title: '种类', kind: 'choice', list: 'species' },
            { id: 'heads', title: '数量', kind: 'integer', unit: '只' },
            { id: 'sold_on', title: '出栏日期', kind: 'date' },
          ],
        },
      ],
    },
  ],
  forms: [
    {
      id: 'visit',
      title: '入户走访',
      about: 'household',
      writes: { sales: '出栏' },
      pages: [
        {
          title: '出栏情况',
          fields: [
            { id: 'any_sales', title: '有无出栏', kind: 'boolean', required: true },
            'sales',
            {
              id: 'total',
              title: '出栏合计',
              kind: 'computed',
              value: 'sum(出栏.数量)',
              unit: '只',
            },
            { id: 'why', title: '原因', kind: 'text', show: '有无出栏 = 否' },
          ],
        },
      ],
    },
  ],
  groups: [{ id: 'lifted', title: '脱贫户', about: 'household', where: '是否脱贫户' }],
  parameters: [
    {
      id: 'rate',
      title: '畜种补贴标准',
      unit: '元/只',
      keys: { species: { list: 'species' } },
      entries: [
        {
          for: { key: { species: 'sheep' } },
          q: { is: 'eq', value: 100, unit: '元/只' },
          source: { doc: 'plan', quote: '肉羊每只补贴100元' },
        },
      ],
    },
    {
      id: 'cap',
      title: '补贴上限',
      unit: '只',
      keys: { species: { list: 'species' } },
      entries: [
        {
          for: { key: { species: 'sheep' } },
          q: { is: 'lte', value: 20, unit: '只', asWritten: '20只' },
          source: { doc: 'plan', quote: '最多补贴20只' },
        },
      ],
    },
  ],
  subsidies: [
    {
      id: 'livestock',
      title: '出栏补贴',
      kind: 'grant',
      about: 'household',
      per: 'year',
      eligible: 'in_group(组.脱贫户)',
      lines: [
        {
          id: 'sale',
          title: '出栏',
          each: '出栏[出栏日期 in 期]',
          quantity: '数量',
          rate: '参数.畜种补贴标准[种类]',
        },
      ],
      caps: [{ of: 'quantity', max: '参数.补贴上限[种类]', per: ['household', 'kind', 'year'] }],
    },
  ],
  workflows: [
    {
      id: 'approval',
      title: '审核',
      about: 'visit',
      states: [
        { id: 'draft', title: '草稿', initial: true },
        { id: 'done', title: '办结', end: true },
      ],
      transitions: [
        { id: 'submit', title: '提交', from: ['draft'], to: 'done', by: { role: 'cadre' } },
      ],
    },
  ],
  examples: [
    {
      id: 'capped',
      title: '21只按20只补',
      given: {},
      story: [
        {
          on: '2018-12-31',
          do: { entitle: true },
          expect: { lines: [{ subsidy: 'livestock', line: 'sale', quantity: 21, capped: 20 }] },
        },
        {
          on: '2018-12-31',
          do: { workflow: 'approval', transition: 'submit', actor: { role: 'cadre' } },
          expect: { ok: true },
        },
      ],
    },
  ],
} as const satisfies CountyConfig
