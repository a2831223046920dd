import { expect, test } from 'vitest'
import { changedValues, readNumber, wrongCells, type SheetRow } from './sheet-values.ts'

function row(indicator: string, value: SheetRow['value'], more: Partial<SheetRow> = {}): SheetRow {
  return {
    indicator,
    title: indicator,
    domain: null,
    unit: '户',
    kind: 'flow',
    list: null,
    value,
    previous: null,
    thisYear: [],
    final: [],
    source: [],
    ...more,
  }
}

test('blank is not zero, and what is no number is said to be wrong', () => {
  expect(readNumber('')).toBe('blank')
  expect(readNumber('0')).toBe(0)
  expect(readNumber('1,234.5')).toBe(1234.5)
  expect(readNumber('12a')).toBe('wrong')
})

test('only changes are sent; an emptied box takes its value back', () => {
  const rows = [row('a', 5), row('b', 7), row('c', null), row('d', null)]
  expect(changedValues(rows, { a: '5', b: '', c: '0', d: '' })).toEqual({ b: null, c: 0 })
})

test('a wrong cell is named and never sent', () => {
  const rows = [row('a', 5), row('done', null, { kind: 'state' })]
  expect(wrongCells(rows, { a: '5x', done: 'true' })).toEqual(['a'])
  expect(changedValues(rows, { a: '5x', done: 'true' })).toEqual({ done: true })
})
