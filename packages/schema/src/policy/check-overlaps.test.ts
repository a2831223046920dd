import { expect, test } from 'vitest'
import type { List } from '../register.ts'
import { codesOf, indicator, policyOf } from '../testing/county-with.ts'

const partition = (of: readonly string[]) => [{ of, as: 'partition' as const }]

test('a part that lies within another is no part of a partition', () => {
  const found = (within: string | undefined) =>
    codesOf(
      policyOf({
        indicators: [
          indicator('flow', 'all', { parts: partition(['people', 'poor']) }),
          indicator('flow', 'people'),
          indicator('flow', 'poor', within === undefined ? {} : { within }),
        ],
      }),
    )
  expect(found('people')).toEqual(['policy.parts_overlap /indicators/all/parts/0'])
  expect(found(undefined)).toEqual([])
})

const band = (id: string, is: 'gte' | 'gt' | 'lte' | 'lt', value: number) => ({
  id,
  title: id,
  q: { is, value, unit: '平方米' } as const,
})

test.each([
  ['gte', 1000, 'lte', 1000, 1],
  ['gte', 1000, 'lt', 1000, 0],
  ['gt', 1000, 'lte', 1000, 0],
  ['gte', 500, 'lt', 1000, 1],
  ['gte', 1000, 'lte', 500, 0],
] as const)('bands %s %i and %s %i meet: %i', (a, one, b, other, count) => {
  const size: List = {
    id: 'size',
    title: '面积',
    options: [band('large', a, one), band('small', b, other)],
  }
  const squares = indicator('stock', 'squares', {
    keys: { size: { list: 'size', as: 'partition' } },
  })
  expect(codesOf(policyOf({ indicators: [squares], lists: [size] }))).toEqual(
    count === 0 ? [] : ['policy.parts_overlap /indicators/squares/keys/size/as'],
  )
  const overlap = { ...squares, keys: { size: { list: 'size', as: 'overlap' as const } } }
  expect(policyOf({ indicators: [overlap], lists: [size] })).toEqual([])
})

test('a class and the class above it', () => {
  const kinds: List = {
    id: 'kinds',
    title: '类型',
    options: [
      { id: 'stock', title: '牲畜' },
      { id: 'sheep', title: '羊', parent: 'stock' },
    ],
  }
  const entry = (kind: string) => ({
    for: { key: { kinds: kind } },
    q: { is: 'eq', value: 1 } as const,
  })
  const heads = (...used: readonly string[]) =>
    indicator('stock', 'heads', {
      keys: { kinds: { list: 'kinds', as: 'partition' } },
      entries: used.map(entry),
    })
  expect(codesOf(policyOf({ indicators: [heads('stock', 'sheep')], lists: [kinds] }))).toEqual([
    'policy.parts_overlap /indicators/heads/keys/kinds/as',
  ])
  expect(policyOf({ indicators: [heads('sheep')], lists: [kinds] })).toEqual([])
})
