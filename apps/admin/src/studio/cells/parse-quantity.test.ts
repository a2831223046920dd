import type { Quantity } from '@xiance/schema'
import { expect, test } from 'vitest'
import { parseQuantity } from './parse-quantity.ts'

const cap: Quantity = { is: 'lte', value: 20, unit: '只', asWritten: '最多补贴20只' }
const parse = (text: string, before: Quantity | null = cap) =>
  parseQuantity(text, { before, unit: before?.unit ?? '户', config: { units: [] } })

test('a bare number keeps comparator and unit and is no longer as written', () => {
  expect(parse('25')).toEqual({ is: 'lte', value: 25, unit: '只' })
  expect(parse('25 只')).toEqual({ is: 'lte', value: 25, unit: '只' })
})

test('a comparator and a scaled unit may be typed', () => {
  expect(parse('≥3.8万人')).toEqual({ is: 'gte', value: 3.8, unit: '万人' })
  expect(parse('约8.64亿元')).toEqual({ is: 'about', value: 8.64, unit: '亿元' })
  expect(parse('95%以上')).toEqual({ is: 'gte', value: 95, unit: '%' })
  expect(parse('3-5 户')).toEqual({ is: 'between', value: 3, to: 5, unit: '户' })
})

test('thousands may be grouped', () => {
  expect(parse('1,350户')).toEqual({ is: 'lte', value: 1350, unit: '户' })
})

test('words are words, and a number with an unknown unit is not read as a number', () => {
  expect(parse('全部')).toEqual({ is: 'all' })
  expect(parse('基本完成')).toEqual({ is: 'words', value: '基本完成' })
  expect(parse('20 那个')).toEqual({ is: 'words', value: '20 那个' })
})

test('blank is a number the document does not print, never 0', () => {
  expect(parse('')).toEqual({ is: 'lte', value: null, unit: '只' })
  expect(parse('', { is: 'all' })).toEqual({ is: 'eq', value: null, unit: '户' })
})
