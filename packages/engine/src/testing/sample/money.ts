import type { CountyConfig } from '@xiance/schema'

export const parameters = [
  {
    id: 'rate',
    title: '补贴标准',
    unit: '元/只',
    keys: { species: { list: 'species' } },
    entries: [
      {
        for: { key: { species: 'sheep' } },
        q: { is: 'eq', value: 100, unit: '元/只' },
        source: { doc: 'plan', quote: '肉羊每只补贴100元' },
      },
      {
        for: { key: { species: 'cattle' } },
        q: { is: 'eq', value: 1000, unit: '元/只' },
        when: { to: '2021' },
      },
      {
        for: { key: { species: 'cattle' } },
        q: { is: 'eq', value: 1200, unit: '元/只' },
        when: { from: '2022' },
      },
      { for: { key: { species: 'pig' } }, q: { is: 'eq', value: 500.5, unit: '元/只' } },
      { for: { key: { species: 'camel' } }, q: { is: 'eq', value: null, unit: '元/只' } },
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
        q: { is: 'lte', value: 20, unit: '只' },
        source: { doc: 'plan', quote: '最多补贴20只' },
      },
      { for: { key: { species: 'cattle' } }, q: { is: 'lte', value: 2, unit: '只' } },
      { for: { key: { species: 'pig' } }, q: { is: 'lte', value: 4, unit: '只' } },
      { for: { key: { species: 'camel' } }, q: { is: 'lte', value: 1, unit: '只' } },
    ],
  },
  {
    id: 'ceiling',
    title: '每户上限',
    unit: '元',
    entries: [{ q: { is: 'lte', value: 5000, unit: '元' } }],
  },
  {
    id: 'open_amount',
    title: '未载金额',
    unit: '元',
    entries: [{ q: { is: 'eq', value: null, unit: '元' } }],
  },
] as const satisfies CountyConfig['parameters']

export const subsidies = [
  {
    id: 'livestock',
    title: '出栏补贴',
    kind: 'grant',
    about: 'household',
    per: 'year',
    eligible: '农户 in 组.supported',
    source: { doc: 'plan', quote: '脱贫户享受政策' },
    lines: [
      {
        id: 'sale',
        title: '出栏',
        each: 'sales[sold_on in 期]',
        quantity: 'heads',
        rate: '参数.rate[species]',
      },
    ],
    caps: [
      { of: 'quantity', max: '参数.cap[species]', per: ['household', 'species', 'year'] },
      { of: 'amount', max: '参数.ceiling', per: ['household', 'year'] },
    ],
  },
  {
    id: 'loan',
    title: '小额贷款',
    kind: 'loan',
    about: 'household',
    per: 'year',
    eligible: 'distance > 5',
    lines: [],
  },
  {
    id: 'relief',
    title: '临时救助',
    kind: 'relief',
    about: 'household',
    per: 'once',
    eligible: '农户 in 组.supported',
    lines: [{ id: 'once', title: '一次性', rate: '参数.open_amount' }],
  },
] as const satisfies CountyConfig['subsidies']
