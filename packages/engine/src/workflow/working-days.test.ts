import { check, compile, parse, blanks } from '@xiance/expr'
import { expect, test } from 'vitest'
import { chineseCalendar as calendar } from '../calendar/index.ts'
import { link } from '../linking/link.ts'
import { environment } from '../record/environment.ts'
import { sample } from '../testing/sample/county.ts'
import { addWorkdays, isWorkday, workdaysBetween } from './working-days.ts'

test.each([
  ['2024-09-30', 'the Monday before National Day', true],
  ['2024-10-01', 'National Day', false],
  ['2024-10-05', 'a Saturday of the holiday', false],
  ['2024-10-07', 'the Monday that is still off', false],
  ['2024-09-29', 'the Sunday worked instead', true],
  ['2024-10-12', 'the Saturday worked instead', true],
  ['2024-10-13', 'an ordinary Sunday', false],
  ['2024-02-29', 'a leap day that is a Thursday', true],
  ['2020-01-31', 'the Spring Festival made longer in 2020', false],
  ['2023-12-30', 'a Saturday before New Year', false],
])('%s, %s: %s', (date, _, works) => {
  expect(isWorkday(date, calendar)).toBe(works)
})

test('working days are counted over holidays and make-up days', () => {
  expect(addWorkdays('2024-09-30', 1, calendar)).toBe('2024-10-08')
  expect(addWorkdays('2024-10-08', 5, calendar)).toBe('2024-10-14')
  expect(addWorkdays('2024-10-08', 0, calendar)).toBe('2024-10-08')
  expect(workdaysBetween('2024-09-30', '2024-10-12', calendar)).toBe(5)
  expect(workdaysBetween('2024-10-12', '2024-09-30', calendar)).toBe(-5)
  expect(workdaysBetween('2024-10-01', '2024-10-07', calendar)).toBe(0)
})

test('counting between agrees with counting day by day', () => {
  for (const from of ['2019-12-28', '2023-09-29', '2024-02-09'])
    for (const count of [1, 9, 40, 251]) {
      const to = addWorkdays(from, count, calendar)
      expect(to && workdaysBetween(from, to, calendar)).toBe(count)
    }
})

test('beyond the last year announced nothing is known', () => {
  const { to } = calendar.years
  expect(to).toBeGreaterThanOrEqual(2026)
  expect(isWorkday(`${to + 1}-01-04`, calendar)).toBeNull()
  expect(isWorkday('2003-12-31', calendar)).toBeNull()
  expect(addWorkdays(`${to}-12-30`, 10, calendar)).toBeNull()
  expect(workdaysBetween(`${to}-12-01`, `${to + 1}-01-10`, calendar)).toBeNull()
  expect(workdaysBetween('2024-10', '2024-11-01', calendar)).toBeNull()
})

test('a formula counts by the calendar its config was linked with, and is unknown without one', () => {
  const scope = link(sample()).scopes.registerScope('household')
  const asked = (formula: string, at?: typeof calendar) => {
    const linked = link(sample(), at)
    const { typed } = check(parse(formula).tree, scope)
    if (!typed) throw new Error(formula)
    const frame = { row: {}, up: null, env: environment(linked, { today: '2024-10-12' }) }
    return { value: compile(typed)(frame), blanks: blanks(typed, frame).map(({ kind }) => kind) }
  }
  const national = 'workdays_between("2024-09-30", "2024-10-12")'
  expect(asked(national, calendar)).toEqual({ value: 5, blanks: [] })
  expect(asked(national)).toEqual({ value: null, blanks: ['calendar'] })
  const { to } = calendar.years
  const beyond = `workdays_between("${to}-12-01", "${to + 1}-02-01") > 3`
  expect(asked(beyond, calendar)).toEqual({ value: null, blanks: ['calendar'] })
})
