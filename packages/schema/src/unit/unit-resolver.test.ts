import { expect, test } from 'vitest'
import { builtInUnits } from './built-in.ts'
import { convert, inBase, sameDimension, unitLabel, unitResolver } from './unit-resolver.ts'

const resolve = unitResolver({
  units: [
    { id: 'mat', title: '张席', base: 'mat', factor: 1 },
    { id: 'bundle', title: '捆', base: '张席', factor: 12 },
  ],
})

function unit(name: string) {
  const found = resolve(name)
  if (found === undefined) throw new Error(`no unit ${name}`)
  return found
}

test('money and land convert, households and people never', () => {
  expect(convert(3.8, unit('万元'), unit('元'))).toBe(38_000)
  expect(convert(2, unit('公顷'), unit('亩'))).toBe(30)
  expect(convert(1.5, unit('亿元'), unit('万元'))).toBe(15_000)
  expect(convert(1, unit('户'), unit('人'))).toBeNull()
  expect(convert(1, unit('人次'), unit('人'))).toBeNull()
})

test('written forms of one unit are one unit', () => {
  for (const [one, other] of [
    ['名', '人'],
    ['口人', '人'],
    ['只', '头'],
    ['口', '头'],
    ['元/只', '元/头'],
    ['公里', '千米'],
    ['wan_yuan', '万元'],
  ] as const)
    expect(unit(one)).toEqual(unit(other))
})

test('万 and 亿 go before any unit, / divides', () => {
  expect(inBase(3.8, unit('万人'))).toBe(38_000)
  expect(unit('元/人/年')).toEqual({ dims: { 元: 1, 人: -1, 年: -1 }, factor: 1 })
  expect(unit('万元/亩')).toEqual({ dims: { 元: 1, 亩: -1 }, factor: 10_000 })
  expect(unit('元/元')).toEqual({ dims: {}, factor: 1 })
  expect(inBase(18, unit('/10万'))).toBe(0.00018)
})

test('a county defines its own', () => {
  expect(convert(1, unit('捆'), unit('mat'))).toBe(12)
  expect(unitLabel({ units: [{ id: 'mat', title: '张席', base: 'mat', factor: 1 }] }, 'mat')).toBe(
    '张席',
  )
  expect(unitLabel({}, 'wan_yuan')).toBe('万元')
  expect(unitLabel({}, '没有的')).toBe('没有的')
})

test('unknown and circular units are none', () => {
  for (const name of ['', '元/', '不存在', '万', '元/不存在']) expect(resolve(name)).toBeUndefined()
  expect(
    unitResolver({
      units: [
        { id: 'one', title: '甲', base: 'two', factor: 2 },
        { id: 'two', title: '乙', base: 'one', factor: 2 },
      ],
    })('one'),
  ).toBeUndefined()
})

test('no written form belongs to two units', () => {
  const forms = builtInUnits.flatMap(({ id, written }) => [id, ...written])
  expect(forms.length).toBe(new Set(forms).size)
  expect(sameDimension({ dims: { 元: 1 }, factor: 1 }, { dims: { 元: 1, 亩: 0 }, factor: 3 })).toBe(
    true,
  )
})
