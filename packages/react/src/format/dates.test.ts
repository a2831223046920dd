import { expect, test } from 'vitest'
import { sayDate, sayInstant, sayPeriod } from './dates.ts'

test('the year is said only when it is another one', () => {
  expect(sayDate('2024-12-31', { locale: 'zh-CN', today: '2024-11-20' })).toBe('12月31日')
  expect(sayDate('2025-01-05', { locale: 'zh-CN', today: '2024-11-20' })).toBe('2025年1月5日')
  expect(sayDate('2025-01-05', { locale: 'en', today: '2024-11-20' })).toBe('Jan 5, 2025')
})

test('a period is said by its kind', () => {
  expect(sayPeriod('2019-Q3', 'zh-CN')).toBe('2019年第3季度')
  expect(sayPeriod('2019-H2', 'zh-CN')).toBe('2019年下半年')
  expect(sayPeriod('2019', 'zh-CN')).toBe('2019年')
  expect(sayPeriod('2019-03', 'zh-CN')).toBe('2019年3月')
})

test('an instant is said in county time', () => {
  expect(sayInstant('2024-11-20T17:05:00.000Z')).toBe('2024-11-21 01:05')
})
