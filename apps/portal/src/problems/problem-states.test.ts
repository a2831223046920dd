import type { ResolvedConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import { isOpen } from './problem-states.ts'

const config = {
  checklists: [{ id: 'village', title: '村', about: 'village', onFail: 'problem' }],
  workflows: [
    { id: 'problem', title: '整改', states: [{ id: 'open' }, { id: 'done', end: true }] },
    { id: 'approval', title: '审批', states: [{ id: 'open', end: true }] },
  ],
} as unknown as ResolvedConfig

test('a problem is open until its own workflow ends, whatever a state of another is called', () => {
  expect(isOpen(config, { checklist: 'village', state: 'open' })).toBe(true)
  expect(isOpen(config, { checklist: 'village', state: 'done' })).toBe(false)
})
