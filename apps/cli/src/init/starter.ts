import type { CountyConfig, Overlay, Series } from '@xiance/schema'

export interface Place {
  readonly id: string
  readonly title: string
  /** Statistical code. */
  readonly region: string
}

/** Stands for the county's own document until its text is put in. */
const plan = {
  id: 'plan',
  title: '产业补贴实施方案（示例，请换成本县文件）',
  date: '2025-01-06',
  source: { doc: 'plan', at: '落款', quote: '2025年1月6日' },
  text: [
    '一、养羊户每出栏1只补贴100元，每户每年最多补贴20只。',
    '二、到2026年底，全县肉羊出栏达到3万只。',
    '三、住房安全有保障，由住建局负责。',
    '2025年1月6日',
  ],
} as const

const sheepRate = {
  id: 'sheep_rate',
  title: '肉羊补贴标准',
  unit: '元/只',
  entries: [
    {
      q: { is: 'eq', value: 100, asWritten: '100元' },
      when: { from: '2025-01-06' },
      source: { doc: 'plan', at: '一', quote: '每出栏1只补贴100元' },
    },
  ],
} as const satisfies Series

/** A whole small county: one register, form, subsidy, indicator and checklist, each with its clause, and worked examples. */
export function starterCounty({ id, title, region }: Place): CountyConfig {
  return {
    dsl: 1,
    id,
    title,
    region,
    levels: [
      { id: 'county', title: '县' },
      { id: 'town', title: '乡镇' },
      { id: 'village', title: '村' },
    ],
    sources: [plan],
    organs: [{ id: 'housing_bureau', title: '住建局' }],
    roles: [
      { id: 'cadre', title: '村干部', at: 'village' },
      { id: 'clerk', title: '乡镇经办人', at: 'town' },
    ],
    registers: [
      {
        id: 'household',
        title: '农户',
        level: 'village',
        key: ['no'],
        fields: [
          { id: 'no', title: '户编号', kind: 'text', required: true },
          { id: 'head', title: '户主', kind: 'text', private: 'name' },
          { id: 'safe_house', title: '住房安全', kind: 'boolean', unknown: true },
          { id: 'any_sheep', title: '今年有无出栏肉羊', kind: 'boolean' },
          {
            id: 'sheep_sales',
            title: '肉羊出栏',
            kind: 'rows',
            gate: 'any_sheep',
            rows: [
              { id: 'sold_on', title: '出栏日期', kind: 'date', required: true },
              { id: 'heads', title: '出栏数量', kind: 'integer', unit: '只', min: 1, max: 500 },
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
        businessDate: 'visited_on',
        writes: { sheep_sales: 'sheep_sales', any_sheep: 'any_sheep', safe_house: 'safe_house' },
        pages: [
          {
            title: '走访',
            fields: [
              { id: 'visited_on', title: '走访日期', kind: 'date', required: true },
              'safe_house',
            ],
          },
          { title: '养殖', fields: ['any_sheep', 'sheep_sales'] },
        ],
      },
    ],
    parameters: [
      sheepRate,
      {
        id: 'sheep_cap',
        title: '肉羊补贴上限',
        unit: '只',
        entries: [
          {
            q: { is: 'lte', value: 20, asWritten: '20只' },
            when: { from: '2025-01-06' },
            source: { doc: 'plan', at: '一', quote: '每户每年最多补贴20只' },
          },
        ],
      },
    ],
    subsidies: [
      {
        id: 'sheep',
        title: '肉羊出栏补贴',
        kind: 'grant',
        about: 'household',
        per: 'year',
        eligible: 'any_sheep',
        lines: [
          {
            id: 'sale',
            title: '出栏',
            each: 'sheep_sales[sold_on in 期]',
            quantity: 'heads',
            rate: '参数.sheep_rate',
          },
        ],
        caps: [{ of: 'quantity', max: '参数.sheep_cap', per: ['household', 'year'] }],
        source: { doc: 'plan', at: '一', quote: '养羊户每出栏1只补贴100元' },
      },
    ],
    checklists: [
      {
        id: 'assured',
        title: '住房保障核查',
        about: 'household',
        items: [
          {
            id: 'housing',
            title: '住房安全',
            test: 'safe_house',
            organs: ['housing_bureau'],
            source: { doc: 'plan', at: '三', quote: '住房安全有保障，由住建局负责' },
          },
        ],
      },
    ],
    indicators: [
      {
        id: 'sheep_sold',
        title: '肉羊出栏量',
        kind: 'flow',
        unit: '只',
        every: 'year',
        by: { role: 'clerk' },
        at: 'town',
        rollup: { time: 'sum', space: 'sum' },
        entries: [
          {
            q: { is: 'gte', value: 3, unit: '万只', asWritten: '3万只' },
            when: { in: '2026' },
            source: { doc: 'plan', at: '二', quote: '全县肉羊出栏达到3万只' },
          },
        ],
      },
    ],
    examples: [
      {
        id: 'above_the_cap',
        title: '出栏25只按20只补',
        given: {
          register: {
            household: {
              no: '示例-001',
              any_sheep: true,
              sheep_sales: [{ sold_on: '2025-06-01', heads: 25 }],
            },
          },
        },
        story: [
          {
            on: '2025-12-31',
            do: { entitle: true },
            expect: {
              total: 2000,
              lines: [{ subsidy: 'sheep', quantity: 25, capped: 20, amount: 2000 }],
            },
          },
        ],
      },
    ],
  }
}

/** The start of a county written over a base: its own document and places, everything else from the base. */
export function starterOverlay({ id, title, region }: Place, base: string): Overlay {
  return {
    dsl: 1,
    id,
    title,
    region,
    extends: { id: base, version: 1 },
    sources: [plan],
    parameters: [sheepRate],
  }
}
