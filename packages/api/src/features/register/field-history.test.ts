import { expect, test } from 'vitest'
import type { Register } from '@xiance/schema'
import { withHistory } from './field-history.ts'

const register: Register = {
  id: 'household',
  title: '农户',
  key: [],
  fields: [
    { id: 'group', title: '群体', kind: 'text', history: true },
    { id: 'phone', title: '电话', kind: 'phone' },
  ],
}

test('the first change keeps what held before it from the beginning', () => {
  const after = withHistory(register, {
    before: { group: 'a' },
    after: { group: 'b' },
    on: '2024-05-01',
  })
  expect(after['_history']).toEqual({
    group: [
      { from: '0001-01-01', value: 'a' },
      { from: '2024-05-01', value: 'b' },
    ],
  })
})

test('a second change on the same day replaces the first, a later one is added', () => {
  const first = withHistory(register, {
    before: { group: 'a' },
    after: { group: 'b' },
    on: '2024-05-01',
  })
  const same = withHistory(register, {
    before: first,
    after: { ...first, group: 'c' },
    on: '2024-05-01',
  })
  const later = withHistory(register, {
    before: same,
    after: { ...same, group: 'd' },
    on: '2024-06-01',
  })
  expect(later['_history']).toEqual({
    group: [
      { from: '0001-01-01', value: 'a' },
      { from: '2024-05-01', value: 'c' },
      { from: '2024-06-01', value: 'd' },
    ],
  })
})

test('fields without dates leave no history, and neither does a new record', () => {
  expect(
    withHistory(register, { before: { phone: '1' }, after: { phone: '2' }, on: '2024-05-01' }),
  ).toEqual({ phone: '2' })
  expect(withHistory(register, { before: {}, after: { group: 'a' }, on: '2024-05-01' })).toEqual({
    group: 'a',
  })
})
