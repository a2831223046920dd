import { expect, test } from 'vitest'
import type { Entry, Quantity } from '../quantity.ts'
import { cited, codesOf, indicator, policyOf } from '../testing/county-with.ts'

const all = (more: Partial<Quantity> = {}): Quantity => ({ is: 'all', ...more })

function found(kind: 'ratio' | 'stock', whole: Entry, part: Entry) {
  return codesOf(
    policyOf({
      indicators: [
        indicator(kind, 'whole', { entries: [whole] }),
        indicator(kind, 'part', { entries: [part], within: 'whole' }),
      ],
    }),
  ).filter((code) => code.startsWith('policy.subset'))
}

test('a part due after its whole', () => {
  const late = ['policy.subset_late /indicators/part/entries/by_2020/q']
  expect(found('ratio', cited(all(), { by: '2019' }), cited(all(), { by: '2020' }))).toEqual(late)
  expect(found('ratio', cited(all(), { by: '2020' }), cited(all(), { by: '2020-06' }))).toEqual([])
  expect(found('ratio', cited(all(), { by: '2020' }), cited(all()))).toEqual([])
})

test('基本 and 90% of a part are less than 全部 of the whole', () => {
  const by = { by: '2020' } as const
  const looser = ['policy.subset_looser /indicators/part/entries/by_2020/q']
  expect(
    found(
      'ratio',
      cited(all({ modality: 'strive' }), by),
      cited(all({ modality: 'basically' }), by),
    ),
  ).toEqual(looser)
  expect(found('ratio', cited(all(), by), cited({ is: 'gte', value: 90, unit: '%' }, by))).toEqual(
    looser,
  )
  expect(found('ratio', cited(all(), by), cited({ is: 'eq', value: 100, unit: '%' }, by))).toEqual(
    [],
  )
  expect(
    found(
      'ratio',
      cited({ is: 'gte', value: 90, unit: '%' }, by),
      cited({ is: 'gte', value: 85, unit: '%' }, by),
    ),
  ).toEqual([])
})

test('a part is no larger than its whole', () => {
  const by = { by: '2019-10' } as const
  const households = (value: number) => cited({ is: 'eq', value, unit: '户' }, by)
  expect(found('stock', households(10_696), households(10_027))).toEqual([])
  expect(found('stock', households(10_027), households(10_696))).toEqual([
    'policy.subset_exceeds /indicators/part/entries/by_2019_10/q',
  ])
})

test('places against the county', () => {
  const places = (time: string) =>
    codesOf(
      policyOf({
        indicators: [
          indicator('ratio', 'roads', {
            entries: [
              cited(all(), { by: '2019' }),
              cited(all(), { by: time }, { for: { each: 'town', in: ['a'] } }),
            ],
          }),
        ],
      }),
    )
  expect(places('2018')).toEqual([])
  expect(places('2020')).toEqual(['policy.subset_late /indicators/roads/entries/town_a_by_2020/q'])
})
