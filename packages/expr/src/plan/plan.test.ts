import { describe, expect, test } from 'vitest'
import { sentence } from '../sentence.ts'
import { frame, household, typedOf } from '../testing/household.ts'
import type { Scope } from '../scope.ts'
import { boundValue, finishPlan } from './finish-plan.ts'
import { plan } from './make-plan.ts'
import { measuredValue, NOTHING_MEASURED } from './measured.ts'
import type { AggregatePlan } from './plan.ts'

/** The place of an indicator: households read over the county. */
const county: Scope = {
  ...household,
  id: 'county',
  label: '县',
  names: [
    { id: 'household', label: '农户', type: { kind: 'rows', row: household, across: true } },
    { id: 'income', label: '收入线', type: { kind: 'num', scale: 0, unit: null } },
  ],
}

function planned(source: string): AggregatePlan {
  const made = plan(typedOf(source, county))
  if (!('queries' in made)) throw new Error(sentence(made, 'zh-CN'))
  return made
}

const reason = (source: string) => {
  const made = plan(typedOf(source, county))
  return 'queries' in made ? null : made.params['reason']
}

describe('a plan', () => {
  test('asks shared conditions once and keeps the others with their measure', () => {
    const { queries, measures } = planned(
      'count(农户[登记日期 in 期 且 有无出栏 且 人口 > 3]) / count(农户[登记日期 in 期 且 有无出栏])',
    )
    expect(measures).toBe(2)
    expect(queries).toMatchObject([
      {
        path: ['household'],
        during: { kind: 'during', of: { kind: 'column', id: 'registered', up: 0 }, length: 10 },
        onePeriod: false,
        where: [{ kind: 'column', id: 'any_sales' }],
        measures: [
          { index: 0, fn: 'count', item: null, filter: [{ kind: 'compare', op: '>' }] },
          { index: 1, fn: 'count', item: null, filter: [] },
        ],
      },
    ])
  })

  test('has one query per source; rows inside rows are a path, fields around them further up', () => {
    const { queries } = planned(
      'sum(农户[人口 > 3].成员[年龄 > 60 且 收入 > 0].工资) / count(农户)',
    )
    expect(queries.map(({ path }) => path)).toEqual([['household', 'members'], ['household']])
    expect(queries[0]?.where).toMatchObject([
      { left: { id: 'persons', up: 1 } },
      { left: { id: 'age', up: 0 } },
      { left: { id: 'income', up: 1 } },
    ])
    expect(queries[0]?.measures[0]).toMatchObject({
      fn: 'sum',
      item: { kind: 'column', id: 'wage', up: 0, type: { kind: 'num', scale: 2 } },
    })
  })

  test('binds what reads no row', () => {
    const [query] = planned('count(农户[收入 > 参数.贫困线 * 1.5 且 登记日期 < today()])').queries
    const bound = query?.where.flatMap((term) =>
      term.kind === 'compare' && term.right.kind === 'bound' ? [term.right] : [],
    )
    expect(bound?.map((term) => boundValue(term, frame({})))).toEqual([4500, '2024-11-20'])
  })

  test('says when it serves one period only', () => {
    const [query] = planned('count(农户[登记日期 in 期 且 登记日期 < 期末])').queries
    expect(query?.onePeriod).toBe(true)
  })

  test('is finished by the closures: division, rounding, blanks and coverage', () => {
    const made = planned('round(avg(农户.收入) / count(农户), 2)')
    const measures = made.queries.flatMap(({ measures }) => measures)
    const found = [
      { counted: 3, of: 4, amount: 1000.55 },
      { counted: 7, of: 7, amount: null },
    ]
    const values = measures.map((measure) =>
      measuredValue(measure, found[measure.index] ?? NOTHING_MEASURED),
    )
    expect(finishPlan(made)(frame({}), values)).toBe(47.65)
    const none = measures.map((measure) => measuredValue(measure, NOTHING_MEASURED))
    expect(finishPlan(made)(frame({}), none)).toBeNull()
  })
})

describe('what a database cannot be asked is refused with what to do instead', () => {
  test.each([
    ['sum(农户.(收入 / 人口))', 'open_scale'],
    ['count(农户[count(成员) > 3])', 'aggregate_inside'],
    ['count(农户[length(户主) > 3])', 'function_inside'],
    ['count(农户[年龄(登记日期) > 3])', 'function_inside'],
    ['count(农户[养殖品种 = 养殖品种])', 'function_inside'],
    ['count(农户[村.贫困户数 > 3])', 'other_record'],
    ['count(农户[清单.退出验收])', 'other_record'],
    ['nth(农户.收入, 1) > 0', 'one_row'],
    ['lookup(农户.收入) > 0', 'one_row'],
    ['count(农户[人口 + 人口 + 人口 + 人口 + 人口 + 人口 + 人口 > 3])', 'too_deep'],
  ])('%s', (source, expected) => {
    expect(reason(source)).toBe(expected)
  })

  test('rows of one record stay with the closures', () => {
    const made = plan(typedOf('sum(成员.工资)'))
    expect('code' in made && sentence(made, 'zh-CN')).toBe(
      '「求和(成员.工资)」不能在数据库里汇总：这是一条记录里的表。请先把它存成计算字段，再汇总那个字段。',
    )
  })
})
