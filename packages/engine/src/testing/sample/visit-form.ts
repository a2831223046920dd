import type { CountyConfig } from '@xiance/schema'

export const forms = [
  {
    id: 'visit',
    title: '入户走访',
    about: 'household',
    businessDate: 'visited_on',
    pages: [
      {
        title: '基本',
        fields: [
          'number',
          'kind',
          { id: 'visited_on', title: '走访日期', kind: 'date', required: true },
        ],
      },
      {
        title: '养殖',
        fields: [
          { id: 'any_sales', title: '有无出栏', kind: 'boolean', required: true },
          {
            id: 'sales',
            title: '出栏',
            kind: 'rows',
            gate: 'any_sales',
            show: 'any_sales',
            max: 2000,
            rows: [
              { id: 'species', title: '畜种', kind: 'choice', list: 'species', required: true },
              {
                id: 'heads',
                title: '数量',
                kind: 'integer',
                unit: '只',
                min: 0,
                unknown: true,
                required: true,
              },
              {
                id: 'sold_on',
                title: '出栏日期',
                kind: 'date',
                rules: [{ id: 'past', title: '出栏日期不能晚于今天', must: 'sold_on <= today()' }],
              },
              {
                id: 'breed',
                title: '品种',
                kind: 'text',
                show: 'species = "肉羊"',
                required: 'heads > 10',
              },
              {
                id: 'money',
                title: '金额',
                kind: 'computed',
                value: 'heads * 参数.rate[species]',
              },
            ],
          },
          { id: 'total_heads', title: '合计', kind: 'computed', value: 'sum(sales.heads)' },
          {
            id: 'why_many',
            title: '数量多的原因',
            kind: 'longText',
            show: 'total_heads > 100',
            required: true,
          },
        ],
      },
      {
        title: '其他',
        show: 'kind != "一般户"',
        fields: [
          { id: 'income', title: '收入', kind: 'money', min: 0 },
          { id: 'remark', title: '备注', kind: 'text' },
        ],
      },
    ],
    writes: { sales: 'sales', any_sales: 'any_sales' },
  },
] as const satisfies CountyConfig['forms']
