import { expect, test } from 'vitest'
import type { Transition } from '@xiance/schema'
import { dutyDue, dutyPeriod } from './duty.ts'

const transition: Transition = { id: 't', title: '上报', from: [], to: 'done' }

test('a visit belongs to the running quarter and is due on its last day', () => {
  const period = dutyPeriod({ form: 'visit' }, 'quarter', '2024-11-20')
  expect(period).toBe('2024-Q4')
  expect(dutyDue({ form: 'visit' }, transition, period)).toBe('2024-12-31')
})

test('a report looks back on the last whole quarter, due only when the config gives days', () => {
  const slot = { report: ['lifted'] }
  const period = dutyPeriod(slot, 'quarter', '2019-10-15')
  expect(period).toBe('2019-Q3')
  expect(dutyDue(slot, transition, period)).toBeNull()
  expect(dutyDue(slot, { ...transition, due: { is: 'lte', value: 10, unit: '天' } }, period)).toBe(
    '2019-10-10',
  )
})
