import { expect, test } from 'vitest'
import type { Transition } from '@xiance/schema'
import { dutyDue, dutyPeriod, dutyTitle } from './duty.ts'

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

test('one of several visits a year is called by its own step, a single one by its workflow', () => {
  const started: Transition = { ...transition, on: { every: 'year', each: 'household' } }
  const workflow = { id: 'w', title: '一年四次走访', about: 'household', states: [] }
  const duty = {
    transition: started,
    every: 'year',
    each: 'household',
    roles: [],
    slots: [],
  } as const
  const titleWith = (...transitions: readonly Transition[]) =>
    dutyTitle({ ...duty, workflow: { ...workflow, transitions } })
  expect(titleWith(started, { ...started, id: 'second' })).toBe('上报')
  expect(titleWith(started, { ...transition, id: 'end' })).toBe('一年四次走访')
})
