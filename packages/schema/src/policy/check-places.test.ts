import { expect, test } from 'vitest'
import { cited, codesOf, indicator, policyOf } from '../testing/county-with.ts'

const feed = (total: number, is: 'eq' | 'gte' = 'gte') =>
  indicator('stock', 'feed', {
    unit: '万亩',
    entries: [
      cited({ is, value: total }, { by: '2018' }),
      cited({ is: 'eq', value: 1 }, { by: '2018' }, { for: { each: 'town', in: ['a', 'b'] } }),
      cited({ is: 'eq', value: 500, unit: '亩' }, { by: '2018' }, { for: { each: 'town' } }),
    ],
  })

test('two towns with 1万亩 and 17 with 500亩 are 2.85万亩, not 5', () => {
  expect(policyOf({ indicators: [feed(5)] }, { counts: { town: 19 } })).toMatchObject([
    {
      code: 'policy.parts_differ',
      path: '/indicators/feed/entries/by_2018/q',
      params: { sum: '2.85', total: '5', difference: '2.15', relation: 'miss', unit: '万亩' },
      source: [{}, {}, {}],
    },
  ])
  expect(policyOf({ indicators: [feed(2.85, 'eq')] }, { counts: { town: 19 } })).toEqual([])
})

test('nothing is said while nobody says how many there are', () => {
  expect(policyOf({ indicators: [feed(5)] })).toEqual([])
})

test('the size of a group says how many, and is cited', () => {
  const rooms = indicator('stock', 'rooms', {
    entries: [
      cited({ is: 'eq', value: 120 }),
      cited({ is: 'eq', value: 1 }, undefined, { for: { each: 'poor' } }),
    ],
  })
  const poor = (value: number) => [
    {
      id: 'poor',
      title: '贫困村',
      about: 'county',
      size: [cited({ is: 'eq', value, unit: '村' })],
    },
  ]
  const [issue, ...others] = policyOf({ indicators: [rooms], groups: poor(147) })
  expect(others).toEqual([])
  expect(issue).toMatchObject({ params: { sum: '147', total: '120', relation: 'exceed' } })
  expect(issue?.source).toHaveLength(3)
  expect(policyOf({ indicators: [rooms], groups: poor(120) })).toEqual([])
})

test('named places may be fewer than all, never more than the total', () => {
  const roads = (one: number, total: number) =>
    indicator('flow', 'roads', {
      entries: [
        cited({ is: 'eq', value: total }, { in: '2018' }),
        cited({ is: 'eq', value: one }, { in: '2018' }, { for: { each: 'town', in: ['a'] } }),
        cited({ is: 'eq', value: 30 }, { in: '2018' }, { for: { each: 'town', in: ['b'] } }),
      ],
    })
  expect(policyOf({ indicators: [roads(40, 100)] })).toEqual([])
  expect(policyOf({ indicators: [roads(80, 100)] })).toMatchObject([
    { code: 'policy.parts_differ', params: { relation: 'exceed', difference: '10' } },
  ])
  expect(codesOf(policyOf({ indicators: [roads(40, 100)] }, { counts: { town: 2 } }))).toEqual([
    'policy.parts_differ /indicators/roads/entries/in_2018/q',
  ])
})

test('shares of places do not add up', () => {
  const share = indicator('ratio', 'share', {
    unit: '%',
    entries: [
      cited({ is: 'all' }, { by: '2018' }),
      cited({ is: 'eq', value: 100 }, { by: '2018' }, { for: { each: 'town', in: ['a', 'b'] } }),
    ],
  })
  expect(policyOf({ indicators: [share] }, { counts: { town: 2 } })).toEqual([])
})
