import { expect, test } from 'vitest'
import { adopt, differing } from './differing.ts'

const expected = {
  total: 6000,
  lines: [
    { subsidy: 'livestock', quantity: 21, capped: 20, amount: 2000 },
    { subsidy: 'livestock', quantity: 3, capped: 2, amount: 2000 },
  ],
  pending: [],
}
const actual = {
  on: '2024-12-31',
  total: 6100,
  lines: [
    { subsidy: 'livestock', quantity: 3, capped: 2, rate: 1000, amount: 2000 },
    { subsidy: 'livestock', quantity: 21, capped: 21, rate: 100, amount: 2100 },
  ],
  pending: [],
}

test('only the places that differ are told, rows found by likeness and not by order', () => {
  expect(differing(expected, actual)).toEqual([
    { at: ['total'], expected: 6000, actual: 6100 },
    { at: ['lines', '1', 'capped'], expected: 20, actual: 21 },
    { at: ['lines', '1', 'amount'], expected: 2000, actual: 2100 },
  ])
})

test('adopting changes those places and asks for nothing new', () => {
  expect(adopt(expected, actual)).toEqual({
    total: 6100,
    lines: [
      { subsidy: 'livestock', quantity: 21, capped: 21, amount: 2100 },
      { subsidy: 'livestock', quantity: 3, capped: 2, amount: 2000 },
    ],
    pending: [],
  })
})

test('a list expected to be empty is told with what came', () => {
  expect(differing({ pending: [] }, { pending: [{ subsidy: 'livestock' }] })).toEqual([
    { at: ['pending'], expected: [], actual: [{ subsidy: 'livestock' }] },
  ])
})
