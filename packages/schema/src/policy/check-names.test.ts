import { expect, test } from 'vitest'
import { cited, codesOf, indicator, policyOf } from '../testing/county-with.ts'

const source = { doc: 'plan', quote: '建成示范点3个' }
const figure = (id: string, title: string, value = 3) =>
  indicator('stock', id, {
    title,
    entries: [{ ...cited({ is: 'eq', value }, { by: '2020' }), source }],
  })

test('one title or alias for two things', () => {
  expect(
    codesOf(
      policyOf({
        indicators: [
          indicator('stock', 'a', { title: '示范点' }),
          indicator('flow', 'b', { title: '“示范点”' }),
        ],
      }),
    ),
  ).toEqual(['policy.one_name /indicators/b/title'])
  expect(
    codesOf(
      policyOf({
        lists: [
          {
            id: 'kinds',
            title: '类型',
            options: [
              { id: 'a', title: '脱贫户' },
              { id: 'b', title: '已脱贫户', alias: ['脱贫户'] },
            ],
          },
        ],
      }),
    ),
  ).toEqual(['policy.one_name /lists/kinds/options/b/title'])
})

test('one clause, one number, two titles', () => {
  expect(
    codesOf(policyOf({ indicators: [figure('a', '示范点'), figure('b', '示范基地')] })),
  ).toEqual(['policy.two_names /indicators/b/title'])
  expect(policyOf({ indicators: [figure('a', '示范点'), figure('b', '示范户', 60)] })).toEqual([])
})

test('two groups by one condition', () => {
  const register = {
    id: 'household',
    title: '农户',
    key: ['no'],
    fields: [{ id: 'no', title: '户号', kind: 'text' }],
  } as const
  const group = (id: string, where: string) => ({ id, title: id, about: 'household', where })
  const found = (second: string) =>
    codesOf(
      policyOf({ registers: [register], groups: [group('a', '户号 = "1"'), group('b', second)] }),
    )
  expect(found('no = "1"')).toEqual(['policy.two_names /groups/b/title'])
  expect(found('no = "2"')).toEqual([])
})
