import { expect, test } from 'vitest'
import type { Example } from '../county.ts'
import { resolve } from '../resolve.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { checkExamples } from './check-examples.ts'

function found(...steps: readonly Omit<Example['story'][number], 'on'>[]) {
  const story = steps.map((step) => ({ on: '2018-12-31', ...step }))
  const examples = [{ id: 'story', title: '算例', given: {}, story }]
  return checkExamples(resolve({ ...sampleCounty, examples }).resolved).map(({ code }) => code)
}

const walk = { do: { workflow: 'approval', transition: 'submit' }, expect: { ok: true } }

test('lines, caps and transitions that no example goes through are told', () => {
  expect(found()).toEqual(['example.no_line', 'example.no_cap', 'example.no_transition'])
  expect(found(walk)).toEqual(['example.no_line', 'example.no_cap'])
})

test.each([
  ['paid', { lines: [{ subsidy: 'livestock', amount: 100 }] }, true],
  ['added up', { bySubsidy: { livestock: 100 } }, true],
  ['waiting', { pending: [{ subsidy: 'livestock' }] }, true],
  ['another line', { lines: [{ subsidy: 'livestock', line: 'other' }] }, false],
  ['refused', { refused: [{ subsidy: 'livestock' }] }, false],
])('a line that is %s', (_, expected, used) => {
  expect(found(walk, { expect: expected }).includes('example.no_line')).toBe(!used)
})

test('a cap is reached when less is paid for than claimed', () => {
  const line = (quantity: number, capped: number) => ({
    expect: { lines: [{ subsidy: 'livestock', quantity, capped }] },
  })
  expect(found(walk, line(21, 20))).toEqual([])
  expect(found(walk, line(20, 20))).toEqual(['example.no_cap'])
})
