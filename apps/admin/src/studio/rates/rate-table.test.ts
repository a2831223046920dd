import { defineCounty, resolve } from '@xiance/schema'
import { expect, test } from 'vitest'
import { printsAmount, rateTable } from './rate-table.ts'

const { resolved } = resolve(
  defineCounty({
    dsl: 1,
    id: 'sample',
    title: '示例县',
    region: '000000',
    levels: [],
    sources: [],
    lists: [
      {
        id: 'species',
        title: '种类',
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
        key: ['no'],
        fields: [
          { id: 'no', title: '编号', kind: 'text' },
          {
            id: 'sales',
            title: '出栏',
            kind: 'rows',
            rows: [
              { id: 'species', title: '种类', kind: 'choice', list: 'species' },
              { id: 'heads', title: '数量', kind: 'integer', unit: '只' },
            ],
          },
        ],
      },
    ],
    parameters: [
      {
        id: 'rate',
        title: '标准',
        unit: '元/只',
        keys: { species: { list: 'species' } },
        entries: [
          {
            for: { key: { species: 'sheep' } },
            when: { from: '2025-01-01' },
            q: { is: 'eq', value: 120 },
          },
          { for: { key: { species: 'sheep' } }, q: { is: 'eq', value: 100 } },
          { for: { key: { species: 'pig' } }, q: { is: 'eq', value: 500 } },
        ],
      },
      {
        id: 'cap',
        title: '上限',
        unit: '只',
        keys: { species: { list: 'species' } },
        entries: [{ for: { key: { species: 'sheep' } }, q: { is: 'lte', value: 20 } }],
      },
      { id: 'open', title: '补助', unit: '元', entries: [{ q: { is: 'eq', value: null } }] },
    ],
    subsidies: [
      {
        id: 'livestock',
        title: '出栏补贴',
        kind: 'grant',
        about: 'household',
        per: 'year',
        eligible: 'true',
        lines: [
          {
            id: 'sale',
            title: '出栏',
            each: 'sales',
            quantity: 'heads',
            rate: '参数.rate[species]',
          },
        ],
        caps: [{ of: 'quantity', max: '参数.cap[species]', per: ['household', 'species', 'year'] }],
      },
      {
        id: 'aid',
        title: '补助',
        kind: 'grant',
        about: 'household',
        per: 'year',
        eligible: 'true',
        lines: [{ id: 'aid', title: '补助', rate: '参数.open' }],
      },
    ],
  }),
)

const tables = resolved.subsidies.map((subsidy) =>
  rateTable(subsidy, { config: resolved, locale: 'zh-CN' }),
)

test('a row for each key, a column for each parameter the formulas name, dated entries in order', () => {
  const [livestock] = tables
  expect(livestock?.columns.map(({ series, role }) => [series.id, role])).toEqual([
    ['rate', 'rate'],
    ['cap', 'cap'],
  ])
  expect(
    livestock?.rows.map(({ title, cells }) => [
      title,
      cells.map((entries) => entries.map(({ q }) => ('value' in q ? q.value : null))),
    ]),
  ).toEqual([
    ['肉羊', [[100, 120], [20]]],
    ['生猪', [[500], []]],
  ])
})

test('a subsidy without any printed amount is told apart', () => {
  expect(tables.map(printsAmount)).toEqual([true, false])
})
