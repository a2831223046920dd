import { describe, expect, test } from 'vitest'
import { rename } from './rename.ts'
import { household } from './testing/household.ts'

describe('rename', () => {
  test('replaces ids by span and leaves labels, texts and other names alone', () => {
    expect(
      rename('age > 3 and count(members[age > 6 且 年龄 < 9]) > 0', household, {
        from: 'age',
        to: 'years',
        of: 'member',
      }),
    ).toBe('age > 3 and count(members[years > 6 且 年龄 < 9]) > 0')
    expect(
      rename('参数.sheep_rate["sheep"] > 1 且 species = "sheep"', household, {
        from: 'sheep',
        to: 'goat',
        space: 'option',
        of: 'species',
      }),
    ).toBe('参数.sheep_rate["goat"] > 1 且 species = "goat"')
    expect(
      rename('param.poverty_line > 1', household, {
        from: 'poverty_line',
        to: 'line',
        space: 'parameter',
      }),
    ).toBe('param.line > 1')
    expect(
      rename('status = "lifted" or household in group.lifted', household, {
        from: 'lifted',
        to: 'out',
        space: 'group',
      }),
    ).toBe('status = "lifted" or household in group.out')
  })
})

describe('rename among names of several scopes', () => {
  const members = (source: string, from: string, to: string, of: string) =>
    rename(source, household, { from, to, of })
  test.each([
    // the outer age becomes wage, which every member has too
    [
      'count(members[age > household.age]) + age',
      'age',
      'wage',
      'household',
      'count(members[age > household.wage]) + wage',
    ],
    [
      'count(members[wage > income])',
      'income',
      'wage',
      'household',
      'count(members[wage > household.wage])',
    ],
    // a member's wage becomes income: the household's own income must still be meant
    [
      'count(members[wage > income])',
      'wage',
      'income',
      'member',
      'count(members[income > household.income])',
    ],
    [
      'count(members[wage > 3]) + income',
      'wage',
      'income',
      'member',
      'count(members[income > 3]) + income',
    ],
    [
      'count(members[wage > 3 and count(certificates[hours > income]) > 0])',
      'wage',
      'income',
      'member',
      'count(members[income > 3 and count(certificates[hours > household.income]) > 0])',
    ],
    ['count(members[年龄 > 3])', 'age', 'years', 'member', 'count(members[年龄 > 3])'],
  ])('%s: %s → %s of %s', (source, from, to, of, expected) => {
    expect(members(source, from, to, of)).toBe(expected)
  })
})
