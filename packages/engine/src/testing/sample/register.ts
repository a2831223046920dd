import type { CountyConfig } from '@xiance/schema'

export const lists = [
  {
    id: 'species',
    title: '畜种',
    options: [
      { id: 'sheep', title: '肉羊' },
      { id: 'cattle', title: '肉牛' },
      { id: 'pig', title: '生猪' },
      { id: 'goat', title: '绒山羊' },
      { id: 'camel', title: '骆驼' },
    ],
  },
  {
    id: 'groups',
    title: '户类型',
    options: [
      { id: 'enjoying', title: '享受政策户' },
      { id: 'not_enjoying', title: '不享受政策户' },
      { id: 'general', title: '一般户' },
    ],
  },
] as const satisfies CountyConfig['lists']

export const registers = [
  {
    id: 'household',
    title: '农户',
    level: 'village',
    key: ['number'],
    fields: [
      { id: 'number', title: '户编号', kind: 'text' },
      { id: 'head', title: '户主', kind: 'text', private: 'name' },
      { id: 'kind', title: '户类型', kind: 'choice', list: 'groups', history: true },
      { id: 'any_sales', title: '有无出栏', kind: 'boolean' },
      {
        id: 'sales',
        title: '出栏',
        kind: 'rows',
        gate: 'any_sales',
        rows: [
          { id: 'species', title: '畜种', kind: 'choice', list: 'species' },
          { id: 'heads', title: '数量', kind: 'integer', unit: '只', min: 0, unknown: true },
          { id: 'sold_on', title: '出栏日期', kind: 'date' },
        ],
      },
      { id: 'clinic', title: '卫生室', kind: 'boolean' },
      { id: 'distance', title: '距离', kind: 'decimal', unit: '千米' },
    ],
  },
] as const satisfies CountyConfig['registers']

export const groups = [
  {
    id: 'supported',
    title: '享受政策户',
    about: 'household',
    where: '户类型 = "享受政策户"',
    source: { doc: 'plan', quote: '脱贫户享受政策' },
  },
  { id: 'others', title: '不享受政策户', about: 'household', where: '户类型 = "不享受政策户"' },
] as const satisfies CountyConfig['groups']
