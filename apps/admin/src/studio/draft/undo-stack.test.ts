import { expect, test } from 'vitest'
import type { Step } from './edit.ts'
import { done, emptyStack, redone, undone } from './undo-stack.ts'

const step = (path: string): Step => ({ forward: [{ path }], backward: [{ path }] })
const [one, two, three] = [step('/one'), step('/two'), step('/three')]

test('what was taken back is made again in the same order', () => {
  const stack = undone(undone(done(done(emptyStack, one), two)))
  expect(stack).toEqual({ past: [], future: [two, one] })
  expect(redone(redone(stack))).toEqual({ past: [one, two], future: [] })
})

test('a new change forgets what had been taken back', () => {
  expect(done(undone(done(done(emptyStack, one), two)), three)).toEqual({
    past: [one, three],
    future: [],
  })
})

test('nothing happens at either end', () => {
  expect(undone(emptyStack)).toEqual(emptyStack)
  expect(redone(done(emptyStack, one))).toEqual(done(emptyStack, one))
})
