import { describe, expect, test } from 'vitest'
import { missing } from '../blanks.ts'
import { compile } from '../closures/compile.ts'
import { explain } from '../explain.ts'
import type { Env } from '../frame.ts'
import { diagnose, frame, household, typedOf } from '../testing/household.ts'
import type { Value } from '../value.ts'

const site = { ...household, allows: { period: true, indicators: true } }

/** Environments of quarters, the last one in hand; each says the rate, whether it was met and who was in the group. */
function quarters(rates: readonly (number | null)[]): Env {
  const at = (index: number): Env | null => {
    const rate = rates[index]
    return rate === undefined
      ? null
      : {
          ...frame({}).env,
          indicator: () => rate,
          met: () => (rate === null ? null : rate >= 10),
          rank: () => (rate === null ? null : 20 - rate),
          inGroup: () => (rate === null ? null : rate >= 10),
          earlier: ({ by, count }) => at(index - (by === 'year' ? 4 * count : count)),
        }
  }
  return at(rates.length - 1) ?? frame({}).env
}

function value(source: string, rates: readonly (number | null)[]): Value {
  return compile(typedOf(source, site))({ row: {}, up: null, env: quarters(rates) })
}

describe('stored period values', () => {
  test.each<[string, readonly (number | null)[], Value]>([
    ['prior(指标.贫困发生率)', [8, 9, 12], 9],
    ['上期(指标.贫困发生率, 2)', [8, 9, 12], 8],
    ['prior(指标.贫困发生率, "上年")', [5, 6, 7, 8, 12], 5],
    ['prior(指标.贫困发生率)', [12], null],
    ['prior(指标.贫困发生率 * 2 + 1)', [9, 12], 19],
    ['growth(指标.贫困发生率)', [10, 12], 0.2],
    ['growth(指标.贫困发生率)', [0, 12], null],
    ['growth(指标.贫困发生率) > 15%', [10, 12], true],
    ['streak(指标.贫困发生率 >= 10)', [9, 10, 11, 12], 3],
    ['streak(met(指标.贫困发生率)) >= 2', [9, 10, 11], true],
    ['streak(指标.贫困发生率 >= 10)', [10, 11], 2],
    ['streak(指标.贫困发生率 >= 10)', [null, 10, 11], null],
    ['streak(指标.贫困发生率 >= 10)', [null, 9, 11], 1],
    ['rank(指标.贫困发生率) <= 3', [18], true],
    ['rank(指标.贫困发生率)', [null], null],
    ['entered(组.脱贫户)', [9, 10], true],
    ['entered(组.脱贫户)', [10, 10], false],
    ['left(组.脱贫户)', [10, 9], true],
    ['entered(rank(指标.贫困发生率) <= 3)', [16, 18], true],
    ['entered(组.脱贫户)', [null, 10], null],
  ])('%s over %j is %j', (source, rates, expected) => {
    expect(value(source, rates)).toEqual(expected)
  })

  test('belong to places that say so', () => {
    for (const source of [
      'prior(收入)',
      'streak(有无出栏)',
      'entered(组.脱贫户)',
      'previous(收入)',
    ])
      expect(diagnose(source).map(({ code }) => code)).toEqual(['expr.not_here'])
    expect(diagnose('prior(指标.贫困发生率, 0)', site).map(({ code }) => code)).toEqual([
      'expr.periods_expected',
    ])
    expect(diagnose('met(收入)', site).map(({ code }) => code)).toEqual(['expr.indicator_expected'])
  })

  test('can say why', () => {
    const [typed, at] = [
      typedOf('growth(指标.贫困发生率)', site),
      { row: {}, up: null, env: quarters([10, 12]) },
    ]
    expect(explain(typed, at)).toMatchObject({ text: '增长(指标.贫困发生率)', value: 0.2 })
    expect(missing(typed, { ...at, env: quarters([12]) })).toEqual([])
  })
})

test('the round before', () => {
  const round = { ...household, allows: { previous: true } }
  const env: Partial<Env> = { previous: (record) => (record['age'] === 3 ? null : { age: 60 }) }
  const run = (source: string, age: number) => compile(typedOf(source, round))(frame({ age }, env))
  expect(run('户主年龄 - previous(户主年龄)', 61)).toBe(1)
  expect(run('previous(户主年龄)', 3)).toBeNull()
})
