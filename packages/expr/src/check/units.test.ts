import { describe, expect, test } from 'vitest'
import { compile } from '../closures/compile.ts'
import { diagnose, frame, household, number, typedOf, value } from '../testing/household.ts'
import { compatibleUnits, divideUnits, multiplyUnits, unitOf, unitText } from '../unit-algebra.ts'

const yuan = { dims: { 元: 1 }, factor: 1 }
const row = {
  income: 5000,
  output: 1.5,
  area: 3.5,
  share: 85,
  species: 'sheep',
  members: [{ _id: 'r1', wage: 10 }],
  livestock_sales: [{ _id: 's1', species: 'sheep', heads: 10, price: 2.5 }],
}

describe('numbers of one dimension meet in the unit of the first', () => {
  test.each([
    ['收入 + 产值', 20_000],
    ['产值 + 收入', 2],
    ['收入 < 产值', true],
    ['产值 = 15000元', true],
    ['产值 = 1.5', true],
    ['收入 > 3万', false],
    ['max(收入, 产值)', 15_000],
    ['coalesce(收入, 产值)', 5000],
    ['收入 * 80%', 4000],
    ['收入 * 达标率', 4250],
    ['达标率 >= 80%', true],
    ['达标率 > 0.86 * 100', false],
    ['收入 * 18/10万', 0.9],
  ])('%s = %s', (source, expected) => {
    expect(value(source, row)).toBe(expected)
  })
})

test('rate × quantity is money', () => {
  const formula = '参数.养殖补贴标准[主养品种] * sum(出栏.数量)'
  expect(diagnose(formula, household, number(2, yuan))).toEqual([])
  expect(compile(typedOf(formula, household, number(2, yuan)))(frame(row))).toBe(1200)
})

test('a result is brought to the unit it is stored in', () => {
  expect(compile(typedOf('产值', household, number(2, yuan)))(frame(row))).toBe(15_000)
})

test('a count of named things keeps their unit, a count of unnamed things takes any', () => {
  expect(diagnose('count(成员) + 收入').map(({ code }) => code)).toEqual(['expr.unit_differs'])
  expect(diagnose('count(出栏) + 收入')).toEqual([])
})

test('a number without a unit beside one with a unit is only warned about', () => {
  expect(diagnose('收入 + 人口')).toMatchObject([
    { code: 'expr.unit_missing', severity: 'warning' },
  ])
})

describe('unit algebra', () => {
  const units: Record<string, { dims: Record<string, number>; factor: number }> = {
    元: yuan,
    人: { dims: { 人: 1 }, factor: 1 },
    户: { dims: { 户: 1 }, factor: 1 },
    亩: { dims: { 亩: 1 }, factor: 1 },
    年: { dims: { 年: 1 }, factor: 1 },
  }
  const read = (name: string) => unitOf(name, (part) => units[part])

  test('written units are read by their parts', () => {
    expect(read('元/人/年')).toEqual({ dims: { 元: 1, 人: -1, 年: -1 }, factor: 1 })
    expect(read('万元/亩')).toEqual({ dims: { 元: 1, 亩: -1 }, factor: 10_000 })
    expect(read('万亩')).toEqual({ dims: { 亩: 1 }, factor: 10_000 })
    expect(read('/10万')).toEqual({ dims: {}, factor: 1e-5 })
    expect(read('里')).toBeUndefined()
  })

  test('dimensions multiply and cancel', () => {
    expect(multiplyUnits(read('元/人') ?? null, read('人') ?? null)).toEqual(yuan)
    expect(divideUnits(yuan, yuan)).toBeNull()
    expect(divideUnits(read('万元') ?? null, yuan)).toEqual({ dims: {}, factor: 10_000 })
    expect([
      compatibleUnits(yuan, read('万元') ?? null),
      compatibleUnits(read('户') ?? null, read('人') ?? null),
    ]).toEqual([true, false])
    expect([unitText(read('万元/亩') ?? null), unitText(read('元/人/年') ?? null)]).toEqual([
      '万元/亩',
      '元/人/年',
    ])
  })
})
