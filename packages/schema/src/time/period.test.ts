import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Freq } from '../text.ts'
import { addDays, dateOfDay, dayOfDate, isCivilDate } from './civil-date.ts'
import {
  freqOf,
  nextPeriod,
  periodOf,
  periodRange,
  periodsWithin,
  previousPeriod,
} from './period.ts'
import { covers, spanRange, whenRange } from './span.ts'

const freqs: readonly Freq[] = ['day', 'week', 'halfMonth', 'month', 'quarter', 'halfYear', 'year']
const anyDate = fc.integer({ min: -20_000, max: 60_000 }).map(dateOfDay)

test('a date lies in its period, and periods follow without gap', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...freqs), (date, freq) => {
      const period = periodOf(date, freq)
      const { from, to } = periodRange(period)
      expect(from <= date && date <= to).toBe(true)
      expect(freqOf(period)).toBe(freq)
      expect(periodRange(nextPeriod(period)).from).toBe(addDays(to, 1))
      expect(previousPeriod(nextPeriod(period))).toBe(period)
    }),
  )
})

test('day numbers go there and back', () => {
  fc.assert(
    fc.property(anyDate, (date) => dateOfDay(dayOfDate(date)) === date && isCivilDate(date)),
  )
  expect(isCivilDate('2019-02-29')).toBe(false)
  expect(isCivilDate('2019-2-9')).toBe(false)
})

test('periods are written as the design says', () => {
  expect(freqs.map((freq) => periodOf('2018-08-31', freq))).toEqual([
    '2018-08-31',
    '2018-W35',
    '2018-08-H2',
    '2018-08',
    '2018-Q3',
    '2018-H2',
    '2018',
  ])
  expect(periodRange('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
  expect(periodsWithin({ from: '2018-01-01', to: '2018-12-31' }, 'quarter')).toEqual([
    '2018-Q1',
    '2018-Q2',
    '2018-Q3',
    '2018-Q4',
  ])
  expect(periodOf('2021-01-03', 'week')).toBe('2020-W53')
})

test('texts that are no period are refused', () => {
  for (const text of ['', '2018-13', '2018-Q5', '18', '2018-02-30', '2018/2019'])
    expect(freqOf(text)).toBeNull()
  expect(() => periodRange('soon')).toThrow('soon')
})

test('spans close or leave open their ends', () => {
  expect(spanRange('2016/2020')).toEqual({ from: '2016-01-01', to: '2020-12-31' })
  expect(spanRange('../2020')).toEqual({ from: null, to: '2020-12-31' })
  expect(spanRange('2020/2016')).toBeNull()
  expect(spanRange('2016/2017/2018')).toBeNull()
})

test('an entry holds when its time says', () => {
  expect(covers(whenRange({ from: '2021' }), '2020-12-31')).toBe(false)
  expect(covers(whenRange({ from: '2021', to: '2021-06' }), '2021-06-30')).toBe(true)
  expect(covers(whenRange(undefined), '1999-01-01')).toBe(true)
  expect(covers(whenRange({ asOf: null }), '1999-01-01')).toBe(true)
})
