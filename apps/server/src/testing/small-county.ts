import { defineCounty } from '@xiance/schema'
import type { CountySeed } from '../seed/county-seeds.ts'

const source = { doc: 'rules', quote: '每只羊补贴100元,每户最多20只' } as const

/** A county of two villages with one form, one subsidy, one report and one checklist: enough to try every refusal. */
export const smallCounty = defineCounty({
  dsl: 1,
  id: 'smallton',
  title: { 'zh-CN': '小县', en: 'Smallton' },
  region: '99',
  levels: [
    { id: 'county', title: '县' },
    { id: 'town', title: '乡镇' },
    { id: 'village', title: '村' },
  ],
  sources: [{ id: 'rules', title: '小县办法', date: '2024-01-01', text: [source.quote] }],
  organs: [{ id: 'housing', title: '住建局' }],
  roles: [
    { id: 'village_cadre', title: '村干部', at: 'village' },
    { id: 'town_clerk', title: '乡镇经办', at: 'town' },
    { id: 'county_it', title: '县信息员', at: 'county' },
    { id: 'auditor', title: '审计', at: 'county' },
  ],
  lists: [
    {
      id: 'groups',
      title: '群体',
      options: [
        { id: 'poor', title: '监测户' },
        { id: 'general', title: '一般户' },
      ],
    },
  ],
  registers: [
    {
      id: 'household',
      title: '农户',
      level: 'village',
      key: ['household_no'],
      fields: [
        { id: 'household_no', title: '户编号', kind: 'text', required: true },
        { id: 'head_name', title: '户主', kind: 'text', private: 'name', required: true },
        { id: 'phone', title: '电话', kind: 'phone', private: 'phone' },
        { id: 'group', title: '群体', kind: 'choice', list: 'groups', history: true },
        { id: 'sheep', title: '羊', kind: 'integer', unit: '只', unknown: true },
        { id: 'house', title: '房屋照片', kind: 'photo' },
      ],
    },
    {
      id: 'village',
      title: '村',
      level: 'village',
      key: ['name'],
      fields: [{ id: 'name', title: '村名', kind: 'text', required: true }],
    },
  ],
  forms: [
    {
      id: 'visit',
      title: '走访',
      about: 'household',
      businessDate: 'visited_on',
      pages: [
        {
          title: '走访',
          fields: [
            { id: 'visited_on', title: '走访日期', kind: 'date', required: true },
            {
              id: 'sheep_now',
              title: '现有羊',
              kind: 'integer',
              unit: '只',
              required: true,
              unknown: true,
              rules: [{ id: 'plausible', title: '羊不能超过500只', must: 'sheep_now <= 500' }],
            },
            { id: 'phone_now', title: '电话', kind: 'phone', private: 'phone' },
            { id: 'house_now', title: '房屋照片', kind: 'photo', upload: { megabytes: 1 } },
            { id: 'papers_now', title: '证件', kind: 'file', private: 'idNumber' },
          ],
        },
      ],
      writes: { sheep: 'sheep_now', phone: 'phone_now', house: 'house_now' },
    },
    {
      id: 'application',
      title: '申请',
      about: 'household',
      workflow: 'approval',
      pages: [
        {
          title: '申请',
          fields: [
            { id: 'wanted', title: '申请群体', kind: 'choice', list: 'groups', required: true },
          ],
        },
      ],
      writes: { group: 'wanted' },
    },
  ],
  groups: [{ id: 'poor', title: '监测户', about: 'household', where: 'group = "监测户"' }],
  parameters: [
    {
      id: 'rate',
      title: '补贴标准',
      unit: '元/只',
      entries: [{ q: { is: 'eq', value: 100, unit: '元/只' }, source }],
    },
    {
      id: 'cap',
      title: '补贴上限',
      unit: '只',
      entries: [{ q: { is: 'lte', value: 20, unit: '只' }, source }],
    },
  ],
  checklists: [
    {
      id: 'inspection',
      title: '村级检查',
      about: 'village',
      onFail: 'problem',
      items: [
        { id: 'road', title: '通路', organs: ['housing'] },
        { id: 'water', title: '饮水安全', organs: ['housing'] },
      ],
    },
    { id: 'named_only', title: '八有一超', about: 'village', declared: 9, items: [] },
  ],
  indicators: [
    {
      id: 'lifted',
      title: '脱贫户数',
      kind: 'flow',
      unit: '户',
      at: 'town',
      every: 'quarter',
      entries: [
        { as: 'target', when: { in: '2024' }, q: { is: 'gte', value: 40, unit: '户' }, source },
      ],
    },
  ],
  subsidies: [
    {
      id: 'sheep',
      title: '养羊补贴',
      kind: 'grant',
      about: 'household',
      per: 'year',
      eligible: 'group = "监测户"',
      lines: [{ id: 'sheep', title: '羊', quantity: 'sheep', rate: '参数.rate', source }],
      caps: [{ of: 'quantity', max: '参数.cap', per: ['household', 'year'], source }],
    },
  ],
  workflows: [
    {
      id: 'approval',
      title: '审批',
      about: 'application',
      states: [
        { id: 'draft', title: '草稿', initial: true },
        { id: 'submitted', title: '已申请' },
        { id: 'returned', title: '退回' },
        { id: 'approved', title: '已同意', end: true },
        { id: 'rejected', title: '不同意', end: true },
      ],
      transitions: [
        {
          id: 'apply',
          title: '申请',
          from: ['draft', 'returned'],
          to: 'submitted',
          by: { role: 'village_cadre' },
        },
        {
          id: 'approve',
          title: '同意',
          from: ['submitted'],
          to: 'approved',
          by: { role: 'town_clerk' },
        },
        {
          id: 'send_back',
          title: '退回',
          from: ['submitted'],
          to: 'returned',
          by: { role: 'town_clerk' },
        },
        {
          id: 'reject',
          title: '不同意',
          from: ['submitted'],
          to: 'rejected',
          by: { role: 'town_clerk' },
        },
      ],
    },
    {
      id: 'duty',
      title: '季度走访',
      about: 'household',
      states: [
        { id: 'due', title: '待走访', initial: true },
        { id: 'done', title: '已走访', end: true },
      ],
      transitions: [
        {
          id: 'visit',
          title: '走访',
          from: ['due'],
          to: 'done',
          on: { every: 'quarter', each: 'household' },
          by: { role: 'village_cadre' },
          do: [{ form: 'visit' }],
        },
      ],
    },
    {
      id: 'reporting',
      title: '季度报表',
      about: 'town',
      states: [
        { id: 'due', title: '待报', initial: true },
        { id: 'done', title: '已报', end: true },
      ],
      transitions: [
        {
          id: 'report',
          title: '上报',
          from: ['due'],
          to: 'done',
          on: { every: 'quarter', each: 'town' },
          by: { role: 'town_clerk' },
          do: [{ report: ['lifted'] }],
        },
      ],
    },
    {
      id: 'problem',
      title: '问题整改',
      about: 'problem',
      states: [
        { id: 'open', title: '待整改', initial: true },
        { id: 'closed', title: '已销号', end: true },
      ],
      transitions: [
        { id: 'close', title: '销号', from: ['open'], to: 'closed', by: { role: 'town_clerk' } },
      ],
    },
  ],
})

/** Two towns with two villages each. */
export const smallRegions: CountySeed['regions'] = [
  { id: '99', name: '小县', level: 'county', parent: null },
  { id: '9901', name: '东乡', level: 'town', parent: '99' },
  { id: '9902', name: '西乡', level: 'town', parent: '99' },
  { id: '990101', name: '东一村', level: 'village', parent: '9901' },
  { id: '990102', name: '东二村', level: 'village', parent: '9901' },
  { id: '990201', name: '西一村', level: 'village', parent: '9902' },
]
