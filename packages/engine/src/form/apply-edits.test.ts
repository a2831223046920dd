import { expect, test } from 'vitest'
import type { Edit } from '../client/form-state.ts'
import { link } from '../linking/link.ts'
import { sample } from '../testing/sample/county.ts'
import { scenario } from '../testing/scenario.ts'

const linked = link(sample())

function opened(rows: number) {
  return scenario(linked, { today: '2021-12-31' }).open('visit', {
    visited_on: '2021-12-31',
    any_sales: true,
    sales: Array.from({ length: rows }, (_, index) => ({
      _id: `x${index}`,
      species: 'sheep',
      heads: 1,
      sold_on: '2021-05-01',
      breed: '小尾寒羊',
    })),
  })
}

const heads = (row: string, raw: unknown): Edit => ({ do: 'set', path: `/sales/${row}/heads`, raw })

test('many cells are one change: each node is announced once and the sum follows', () => {
  const { state, value } = opened(200)
  const heard: (readonly string[])[] = []
  let sum = 0
  state.subscribe((changed) => heard.push(changed))
  state.subscribeNode('/total_heads', () => (sum += 1))
  state.edit(Array.from({ length: 200 }, (_, index) => heads(`x${index}`, '2')))
  expect(value('/total_heads')).toBe(400)
  expect(sum).toBe(1)
  expect(heard).toHaveLength(1)
  expect(new Set(heard[0]).size).toBe(heard[0]?.length)
})

test('what an edit gives takes it back, and that again brings it forth', () => {
  const { state } = opened(4)
  state.setUnknown('/sales/x3/heads', true)
  const before = state.draft()
  const back = state.edit([
    heads('x0', '12a'),
    heads('x0', '7'),
    { do: 'set', path: '/sales/x3/heads', raw: 5, unknown: false },
    { do: 'remove', path: '/sales', row: 'x1' },
    { do: 'remove', path: '/sales', row: 'x2' },
    { do: 'add', path: '/sales', row: { species: 'pig', heads: '3只' }, at: 1 },
  ])
  const after = state.draft()
  expect(state.node('/sales').rows).toEqual(['x0', 'r1', 'x3'])
  expect(after).toMatchObject({ sales: [{ heads: 7 }, { heads: '3只' }, { heads: 5 }] })
  const forth = state.edit(back)
  expect(state.draft()).toEqual(before)
  state.edit(forth)
  expect(state.draft()).toEqual(after)
})

test('rows come back to their places, whichever were removed', () => {
  const { state } = opened(6)
  const back = state.edit(
    ['x4', 'x0', 'x1', 'x5'].map((row): Edit => ({ do: 'remove', path: '/sales', row })),
  )
  expect(state.node('/sales').rows).toEqual(['x2', 'x3'])
  state.edit(back)
  expect(state.node('/sales').rows).toEqual(['x0', 'x1', 'x2', 'x3', 'x4', 'x5'])
})

test('an edit of a row that has gone is passed over; a field that is not asked is refused', () => {
  const { state, codes } = opened(2)
  state.edit([{ do: 'remove', path: '/sales', row: 'x0' }, heads('x0', 'many'), heads('x1', 4)])
  expect(state.value('/total_heads')).toBe(4)
  expect(codes('/sales/x1/heads')).toEqual([])
  expect(() => state.edit([{ do: 'set', path: '/sales/x1/price', raw: 1 }])).toThrow(RangeError)
  expect(() => state.edit([{ do: 'remove', path: '/heads', row: 'x1' }])).toThrow(RangeError)
})

test('errors are counted by page through removal and undo', () => {
  const { state } = opened(3)
  const errors = () => state.pages()[1]?.errors
  state.edit([heads('x0', 'a'), heads('x1', 'b')])
  expect(errors()).toBe(2)
  const back = state.edit([{ do: 'remove', path: '/sales', row: 'x0' }])
  expect(errors()).toBe(1)
  state.edit(back)
  expect(errors()).toBe(2)
  expect(state.issues().map(({ path }) => path)).toEqual(['/sales/x0/heads', '/sales/x1/heads'])
})

test('a business date among the edits moves every dated parameter', () => {
  const { state } = opened(1)
  state.edit([
    { do: 'set', path: '/sales/x0/species', raw: 'cattle' },
    { do: 'set', path: '/visited_on', raw: '2022-01-01' },
  ])
  expect(state.value('/sales/x0/money')).toBe(1200)
})

test('500 rows added to 1,500 are one change, and taken back as one', () => {
  const { state } = opened(1500)
  const started = Date.now()
  const back = state.edit(
    Array.from({ length: 500 }, (): Edit => ({
      do: 'add',
      path: '/sales',
      row: { species: 'pig', heads: 2 },
    })),
  )
  expect(Date.now() - started).toBeLessThan(2000)
  expect(state.value('/total_heads')).toBe(2500)
  state.edit(back)
  expect(state.node('/sales').rows).toHaveLength(1500)
})
