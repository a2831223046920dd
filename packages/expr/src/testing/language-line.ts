/** One line of the language: what is written, its value, and how it is printed by id and by label. */
import { expect } from 'vitest'
import { print } from '../canonical.ts'
import type { Frame } from '../frame.ts'
import type { Scope } from '../scope.ts'
import { parse } from '../syntax/parse.ts'
import type { Row, Value } from '../value.ts'
import { diagnose, frame, household, valueAt } from './household.ts'

/** Source, value, by id, by label. */
export type Line = readonly [string, Value, string, string]

/** The household the lines are about. */
export const row: Row = {
  head: '张三',
  status: 'lifted',
  species: 'sheep',
  raised: ['sheep'],
  income: 1000.5,
  output: 3,
  area: 2.5,
  share: 85,
  persons: 4,
  age: 61,
  registered: '2024-02-29',
  month: '2024-03',
  report: '2024-Q1',
  any_sales: true,
  members: [
    { _id: 'r1', name: '甲', age: 70, wage: 100, labour: true, birth: '1954-01-01' },
    { _id: 'r2', name: '乙', age: 20, wage: 200.5, labour: false, birth: '2004-02-29' },
  ],
  livestock_sales: [
    { _id: 's1', species: 'sheep', heads: 3, price: 100.5, sold_on: '2024-05-01' },
    { _id: 's2', species: 'pig', heads: 2, price: 10, sold_on: '2023-05-01' },
  ],
  village: { _id: 'v', title: '三美村', poor_households: 12, state: 'lifted' },
}

/** Both printed forms read back as the same formula with the same value. */
export function expectLine(
  [source, expected, byId, byLabel]: Line,
  scope: Scope = household,
  at: Frame = frame(row),
): void {
  const { tree } = parse(source)
  expect(diagnose(source, scope)).toEqual([])
  expect(print(tree, scope, { names: 'id' })).toBe(byId)
  expect(print(tree, scope, { names: 'label' })).toBe(byLabel)
  for (const text of [source, byId, byLabel])
    expect(valueAt(text, scope, at), text).toStrictEqual(expected)
}
