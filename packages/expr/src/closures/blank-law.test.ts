import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row, Value } from '../value.ts'
import { value } from '../testing/household.ts'

const members = (...rows: readonly Row[]): Row => ({
  members: rows.map((row, index) => ({ _id: `r${index + 1}`, ...row })),
})

describe('Kleene logic', () => {
  const logic = { any_sales: null as Value }
  test.each([
    ['and', true, true, true],
    ['and', true, false, false],
    ['and', false, null, false],
    ['and', null, false, false],
    ['and', true, null, null],
    ['and', null, null, null],
    ['or', true, null, true],
    ['or', null, true, true],
    ['or', false, false, false],
    ['or', false, null, null],
    ['or', null, null, null],
  ])('%s %s %s → %s', (op, a, b, expected) => {
    const row = { any_sales: a, income: b === null ? null : b ? 1 : 0 }
    expect(value(`有无出栏 ${op} 收入 = 1`, row)).toBe(expected)
    expect(value(`有无出栏 ${op} 收入 = 1 ${op} 有无出栏`, row)).toBe(expected)
  })

  test('not, if and comparison of the unknown are unknown', () => {
    expect(value('非 有无出栏', logic)).toBeNull()
    expect(value('if(有无出栏, 1, 1)', logic)).toBeNull()
    expect(value('户主年龄 > 3')).toBeNull()
    expect(value('户主年龄 in [1, 2]')).toBeNull()
    expect(value('16 <= 户主年龄 < 60')).toBeNull()
    expect(value('3 in [户主年龄, 3]')).toBe(true)
    expect(value('3 in [户主年龄, 4]')).toBeNull()
    expect(value('3 not in [户主年龄, 4]')).toBeNull()
  })

  test('a chain is false as soon as one step is', () => {
    expect(value('16 <= 户主年龄 < 人口', { age: 10 })).toBe(false)
  })
})

describe('blank', () => {
  test.each<[Value | undefined]>([[undefined], [null], [''], [Number.NaN], [[]]])(
    '%s is the one blank',
    (blank) => {
      const row = { head: blank, raised: blank, age: blank, status: blank } as Row
      for (const source of [
        '户主 = 空',
        'is_blank(户主)',
        '养殖品种 = 空',
        '户主年龄 = 空',
        '状态 = 空',
        '空 = 状态',
      ])
        expect(value(source, row)).toBe(true)
      for (const source of ['户主 != 空', '非 is_blank(养殖品种)'])
        expect(value(source, row)).toBe(false)
      for (const source of [
        '户主年龄 + 1',
        '户主年龄 / 2',
        '-户主年龄',
        'round(户主年龄)',
        '户主 = "a"',
        'concat(户主, "a")',
        'has(养殖品种, 肉羊)',
        'max(户主年龄, 1)',
        'year(登记日期)',
      ])
        expect(value(source, row)).toBeNull()
    },
  )

  test('a value of another type than its field is blank too', () => {
    expect(value('户主年龄 + 1', { age: '12' })).toBeNull()
    expect(value('户主 = "a"', { head: 3 })).toBeNull()
  })

  test('division by zero is unknown, coalesce takes the first answer', () => {
    expect(value('收入 / 人口', { income: 1, persons: 0 })).toBeNull()
    expect(value('mod(人口, 户主年龄)', { persons: 1, age: 0 })).toBeNull()
    expect(value('coalesce(户主年龄, 人口, 3)', { persons: 0 })).toBe(0)
    expect(value('coalesce(户主年龄, 人口, 3)')).toBe(3)
  })
})

describe('aggregates within one record', () => {
  const two = members(
    { age: 70, wage: 100.1, labour: true },
    { age: 20, wage: 200.2, labour: false },
  )
  const blankWage = members(
    { age: 70, wage: 100, labour: true },
    { age: 20, wage: null, labour: false },
  )
  const blankAge = members(
    { age: 70, wage: 100, labour: true },
    { age: null, wage: 50, labour: false },
  )

  test.each<[string, Row, Value]>([
    ['sum(成员.工资)', two, 300.3],
    ['avg(成员.年龄)', two, 45],
    ['min(成员.工资)', two, 100.1],
    ['max(成员.年龄)', two, 70],
    ['count(成员)', two, 2],
    ['count(成员[劳动力])', two, 1],
    ['sum(成员.(工资 * 2))', two, 600.6],
    ['any(成员[年龄 > 60])', two, true],
    ['any(成员.劳动力)', two, true],
    ['all(成员.劳动力)', two, false],
    ['all(成员[年龄 > 60].劳动力)', two, true],
    ['nth(成员.年龄, 2)', two, 20],
    ['nth(成员.年龄, 3)', two, null],
    // a blank item of a kept row, and only of a kept row
    ['sum(成员.工资)', blankWage, null],
    ['sum(成员[劳动力].工资)', blankWage, 100],
    ['min(成员.工资)', blankWage, null],
    ['count(成员.工资)', blankWage, null],
    ['count(成员)', blankWage, 2],
    ['sum(known(成员.工资))', blankWage, 100],
    ['avg(known(成员.工资))', blankWage, 100],
    ['count(已知(成员.工资))', blankWage, 1],
    // an unknown condition
    ['count(成员[年龄 > 60])', blankAge, null],
    ['sum(成员[年龄 > 60].工资)', blankAge, null],
    ['count(known(成员[年龄 > 60]))', blankAge, 1],
    ['any(成员[年龄 > 60])', blankAge, true],
    ['any(成员[年龄 > 80])', blankAge, null],
    ['all(成员.(年龄 > 60))', blankAge, null],
    ['all(成员.(年龄 > 80))', blankAge, false],
    ['all(成员[年龄 > 60].劳动力)', blankAge, null],
    // none
    ['sum(成员.工资)', members(), 0],
    ['count(成员)', members(), 0],
    ['avg(成员.工资)', members(), null],
    ['min(成员.工资)', members(), null],
    ['any(成员.劳动力)', members(), false],
    ['all(成员.劳动力)', members(), true],
    // rows not complete
    ['sum(成员.工资)', { members: null }, null],
    ['count(成员)', {}, null],
    ['any(成员.劳动力)', { members: null }, null],
    ['count(known(成员))', { members: null }, null],
  ])('%s of %j is %s', (source, row, expected) => {
    expect(value(source, row)).toBe(expected)
  })

  test('rows across records skip blanks', () => {
    expect(value('count(入户走访)')).toBe(2)
    expect(value('count(入户走访[状态 = "已脱贫户"])')).toBe(1)
    expect(value('sum(入户走访.时长)')).toBe(30)
  })

  test('rows inside rows', () => {
    const nested = members(
      {
        age: 30,
        certificates: [
          { _id: 'c1', valid: true, hours: 2.5 },
          { _id: 'c2', valid: false, hours: 1 },
        ],
      },
      { age: 80, certificates: [{ _id: 'c3', valid: true, hours: 4 }] },
    )
    expect(value('sum(成员.证书.学时)', nested)).toBe(7.5)
    expect(value('sum(成员[年龄 < 60].证书[有效].学时)', nested)).toBe(2.5)
    expect(
      value('count(成员[count(证书[有效]) > 0 且 年龄 > 农户.户主年龄])', { ...nested, age: 50 }),
    ).toBe(1)
    expect(value('sum(成员.证书.学时)', members({ age: 30, certificates: null }))).toBeNull()
    expect(value('count(成员[any(证书.有效)])', members({ certificates: [{ valid: true }] }))).toBe(
      1,
    )
  })

  test('an outer field and the rows themselves are seen from a filter', () => {
    expect(value('count(成员[工资 * 2 > 收入])', { ...two, income: 300 })).toBe(1)
    expect(value('count(成员[年龄 = max(成员.年龄)])', two)).toBe(1)
    expect(value('sum(成员.(工资 * row_number()))', two)).toBe(500.5)
  })
})

test('sum is exact whatever the order of rows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 }), (cents) => {
      const rows = members(...cents.map((cent) => ({ wage: cent / 100 })))
      expect(value('sum(成员.工资)', rows)).toBe(
        cents.reduce((sum, cent) => sum + cent, 0) / 100 + 0,
      )
    }),
  )
})

test('what leaves the exact range is blank and told', () => {
  let told = 0
  expect(
    value('收入 * 收入', { income: 9_000_000_000 }, { overflow: () => (told += 1) }),
  ).toBeNull()
  expect(told).toBe(1)
})
