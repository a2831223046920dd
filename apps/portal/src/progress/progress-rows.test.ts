import type { StatusWord } from '@xiance/engine'
import { expect, test } from 'vitest'
import { countStatuses } from './progress-rows.ts'

function row(...statuses: readonly StatusWord[]) {
  return { progress: { thisYear: statuses.map((status) => ({ status })), final: [] } }
}

test('an indicator counts once, by its most urgent target; one without targets does not count', () => {
  expect(
    countStatuses([row('met', 'behind'), row('met'), row(), row('unknown')], 'thisYear'),
  ).toEqual([
    { status: 'behind', count: 1 },
    { status: 'met', count: 1 },
    { status: 'unknown', count: 1 },
  ])
  expect(countStatuses([row('met')], 'final')).toEqual([])
})
