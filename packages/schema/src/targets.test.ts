import { expect, test } from 'vitest'
import type { Entry } from './quantity.ts'
import { resolve } from './resolve.ts'
import { targetsOf } from './targets.ts'
import { sampleCounty } from './testing/sample-county.ts'

const source = { doc: 'plan', quote: '三年脱贫9.52万人' }

function rows(...entries: readonly Entry[]) {
  return targetsOf(
    resolve({
      ...sampleCounty,
      indicators: [{ id: 'people', title: '脱贫人口', kind: 'flow', unit: '万人', entries }],
    }).resolved,
  )
}

test('a target in its own unit and in base units, with its clause', () => {
  expect(
    rows({
      as: 'target',
      when: { in: '2018/2020' },
      q: { is: 'eq', value: 9.52, unit: '万人', asWritten: '9.52万人' },
      source,
    }),
  ).toEqual([
    {
      indicator: 'people',
      title: '脱贫人口',
      unit: '万人',
      period: '2018/2020',
      comparator: 'eq',
      value: 9.52,
      valueBase: 95_200,
      asWritten: '9.52万人',
      source: [source],
    },
  ])
})

test('bounds stand in min and max, and a masked figure bounds its value', () => {
  expect(rows({ when: { by: '2020' }, q: { is: 'between', value: 1, to: 2 } })).toMatchObject([
    { by: '2020', value: null, valueBase: null, min: 1, max: 2, minBase: 10_000, maxBase: 20_000 },
  ])
  expect(
    rows({ q: { is: 'eq', value: null, masked: true, asWritten: '3**.87万人' } }),
  ).toMatchObject([{ value: null, min: 300.87, max: 399.87 }])
})

test('no number is null, never 0', () => {
  expect(rows({ q: { is: 'all', asWritten: '全部' } })).toMatchObject([
    { comparator: 'all', value: null, valueBase: null, asWritten: '全部' },
  ])
})

test('each named region and each unit of one fact is a row; actuals are none', () => {
  expect(
    rows({
      for: { each: 'village', in: ['a', 'b'] },
      q: [
        { is: 'gte', value: 1, unit: '户' },
        { is: 'gte', value: 4, unit: '人' },
      ],
    }).map(({ region, unit }) => [region, unit]),
  ).toEqual([
    ['a', '户'],
    ['b', '户'],
    ['a', '人'],
    ['b', '人'],
  ])
  expect(
    rows(
      { as: 'actual', q: { is: 'eq', value: 1 } },
      { q: { is: 'eq', value: 1 }, settled: 'setAside' },
    ),
  ).toEqual([])
})

test('the class of a keyed target', () => {
  const [row] = rows({
    for: { key: { species: 'sheep' } },
    q: { is: 'eq', value: 1 },
    when: { from: '2018', to: '2020' },
  })
  expect(row).toMatchObject({ class: 'sheep', period: '2018/2020' })
})
