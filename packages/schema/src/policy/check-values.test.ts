import { expect, test } from 'vitest'
import type { Quantity } from '../quantity.ts'
import { cited, codesOf, indicator, policyOf } from '../testing/county-with.ts'

function found(one: Partial<Quantity>, other: Partial<Quantity>) {
  const entry = (q: Partial<Quantity>, id: string) =>
    cited({ is: 'gte', value: 0, unit: '%', ...q }, { by: '2020' }, { id })
  return codesOf(
    policyOf({
      indicators: [
        indicator('ratio', 'toilets', {
          unit: '%',
          value: { num: '1', den: '2' },
          entries: [entry(one, 'goal'), entry(other, 'task')],
        }),
      ],
    }),
  )
}

const twice = ['policy.two_values /indicators/toilets/entries/task/q']

test.each([
  ['two thresholds', { value: 90 }, { value: 85 }, twice],
  ['a hope below the promise', { value: 90 }, { value: 85, modality: 'strive' }, twice],
  ['a hope above the promise', { value: 85 }, { value: 90, modality: 'strive' }, []],
  ['two upper bounds', { is: 'lte', value: 3 }, { is: 'lt', value: 5 }, twice],
  ['a range', { is: 'gte', value: 3 }, { is: 'lte', value: 5 }, []],
  ['the same again', { value: 3 }, { value: 3 }, []],
  ['an exact figure past the bound', { value: 85 }, { is: 'eq', value: 90 }, []],
  ['an exact figure below it', { value: 90 }, { is: 'eq', value: 85 }, twice],
] as const)('%s', (_, one, other, expected) => {
  expect(found(one, other)).toEqual(expected)
})

test('a clause that can be read in two ways stands as two options, both told by their words', () => {
  const reading = (value: string) => cited({ is: 'eq', value }, undefined, { id: value })
  const found = (values: readonly string[]) =>
    policyOf({
      lists: [
        {
          id: 'readings',
          title: '读法',
          options: [
            { id: 'both', title: '两证齐全' },
            { id: 'either', title: '有一证即可' },
          ],
        },
      ],
      parameters: [
        { id: 'reading', title: '证书条件', list: 'readings', entries: values.map(reading) },
      ],
    })
  expect(found(['both', 'either'])).toMatchObject([
    { code: 'policy.two_values', params: { one: '两证齐全', other: '有一证即可' } },
  ])
  expect(found(['both'])).toEqual([])
})
