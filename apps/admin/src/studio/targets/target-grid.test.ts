import { checkPolicy, defineCounty, resolve, type CountyConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import { columnOf, targetGrid } from './target-grid.ts'

const written = (houses: number): CountyConfig =>
  defineCounty({
    dsl: 1,
    id: 'sample',
    title: '示例县',
    region: '000000',
    levels: [],
    sources: [{ id: 'plan', title: '方案' }],
    lists: [{ id: 'domains', title: '领域', options: [{ id: 'housing', title: '住房' }] }],
    indicators: [
      {
        id: 'houses',
        title: '改造',
        kind: 'flow',
        unit: '户',
        domain: 'housing',
        entries: [
          { as: 'target', when: { in: '2018' }, q: { is: 'eq', value: 8000, unit: '户' } },
          { as: 'target', when: { in: '2019' }, q: { is: 'eq', value: houses, unit: '户' } },
          { as: 'target', when: { in: '2018/2019' }, q: { is: 'eq', value: 1.35, unit: '万户' } },
        ],
      },
      {
        id: 'survey',
        title: '排查',
        kind: 'state',
        entries: [{ as: 'target', when: { by: '2018-06' }, q: { is: 'true', asWritten: '摸清' } }],
      },
    ],
  })

const grid = (houses: number) => {
  const config = resolve(written(houses)).resolved
  return targetGrid({ config, issues: checkPolicy(config), locale: 'zh-CN' })
}

test('years stand in their columns, the span in the total, indicators under their domain', () => {
  const { years, domains } = grid(5500)
  expect(years).toEqual(['2018', '2019'])
  expect(
    domains.map(({ title, rows }) => [title, rows.map(({ indicator }) => indicator.id)]),
  ).toEqual([
    ['住房', ['houses']],
    ['', ['survey']],
  ])
  const cells = domains[0]?.rows[0]?.cells
  expect(Object.keys(cells ?? {})).toEqual(['2018', '2019', 'total'])
})

test('years that reach their total are ticked; those that miss it say by how much', () => {
  expect(grid(5500).domains[0]?.rows[0]?.sum).toEqual({ ok: true })
  const sum = grid(5440).domains[0]?.rows[0]?.sum
  expect(sum).toMatchObject({ ok: false, issues: [{ params: { relation: 'miss' } }] })
})

test('what had been reached when the plan was written is the baseline, whenever it was', () => {
  expect(columnOf({ as: 'baseline', when: { in: '2016/2017' }, q: { is: 'eq', value: 1 } })).toBe(
    'baseline',
  )
  expect(columnOf({ as: 'target', when: { by: '2018-06' }, q: { is: 'true' } })).toBe('2018')
  expect(columnOf({ as: 'target', q: { is: 'all' } })).toBe('total')
})
