import { expect, test } from 'vitest'
import { tally, viewOf, type Look, type Viewing } from './row-view.ts'

const table: Readonly<Record<string, Readonly<Record<string, Look>>>> = {
  a: { breed: filled('肉羊'), heads: filled('9', 9) },
  b: { breed: filled('生猪'), heads: filled('10', 10) },
  c: { breed: filled('肉羊'), heads: { text: '', value: null, state: 'blank' } },
  d: { breed: filled('肉牛'), heads: { text: '12a', value: null, state: 'error' } },
  e: { breed: filled('肉羊'), heads: { text: '不清楚', value: null, state: 'unknown' } },
}
const rows = Object.keys(table)
const look = (row: string, column: string): Look => table[row]?.[column] ?? filled('')
const all: Viewing = { filters: [], sort: null, fresh: new Set() }

function filled(text: string, value: Look['value'] = text): Look {
  return { text, value, state: 'filled' }
}

test('filters of several columns hold together', () => {
  const among = { column: 'breed', is: 'among', texts: ['肉羊', '肉牛'] } as const
  expect(viewOf(rows, { ...all, filters: [among] }, look)).toEqual(['a', 'c', 'd', 'e'])
  expect(
    viewOf(rows, { ...all, filters: [among, { column: 'heads', is: 'blank' }] }, look),
  ).toEqual(['c'])
  expect(viewOf(rows, { ...all, filters: [{ column: 'heads', is: 'error' }] }, look)).toEqual(['d'])
  expect(viewOf(rows, { ...all, filters: [{ column: 'heads', is: 'unknown' }] }, look)).toEqual([
    'e',
  ])
  expect(
    viewOf(rows, { ...all, filters: [{ column: 'breed', is: 'containing', text: ' 猪' }] }, look),
  ).toEqual(['b'])
})

test('a row added under a filter stays in sight', () => {
  const filters = [{ column: 'heads', is: 'error' }] as const
  expect(viewOf(rows, { ...all, filters, fresh: new Set(['b']) }, look)).toEqual(['b', 'd'])
})

test('numbers are sorted as numbers, blanks stand last in both orders', () => {
  expect(viewOf(rows, { ...all, sort: { column: 'heads', down: false } }, look).at(-1)).toBe('c')
  const down = viewOf(rows, { ...all, sort: { column: 'heads', down: true } }, look)
  expect(down.at(-1)).toBe('c')
  expect(down.indexOf('b')).toBeLessThan(down.indexOf('a'))
})

test('the contents of a column are counted, the most frequent first', () => {
  expect(tally(rows, 'breed', look)[0]).toEqual({ text: '肉羊', count: 3 })
  expect(tally(rows, 'heads', look).map(({ text }) => text)).not.toContain('不清楚')
})
