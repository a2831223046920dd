import { describe, expect, test } from 'vitest'
import { answers, inCounty, paging, period } from './input.ts'

describe('answers', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

  test('refuses what is too deep, too long or too much, also when deep enough to break a recursion', () => {
    expect(answers.safeParse({ a: nested(10) }).success).toBe(true)
    expect(answers.safeParse({ a: nested(40) }).success).toBe(false)
    let deep: unknown = 1
    for (let depth = 0; depth < 200_000; depth += 1) deep = [deep]
    expect(answers.safeParse({ a: deep }).success).toBe(false)
    expect(answers.safeParse({ a: 'x'.repeat(20_001) }).success).toBe(false)
    expect(answers.safeParse({ a: Array.from({ length: 20_001 }, () => 1) }).success).toBe(false)
  })

  test('refuses anything that is no object', () => {
    for (const value of [null, 1, 'a', [1]]) expect(answers.safeParse(value).success).toBe(false)
  })
})

test.each([
  ['2024', true],
  ['2024-H1', true],
  ['2024-Q4', true],
  ['2024-11', true],
  ['2024-11-20', true],
  ['2024-Q5', false],
  ['20241120', false],
])('period %s', (text, ok) => expect(period.safeParse(text).success).toBe(ok))

test("a list takes the page request of TanStack's infinite queries, and no other field", () => {
  const list = inCounty(paging)
  const asked = { county: 'hangjin', limit: 30, direction: 'forward' }
  expect(list.safeParse(asked).success).toBe(true)
  expect(list.safeParse({ ...asked, direction: 'backward' }).success).toBe(false)
  expect(list.safeParse({ ...asked, sideways: true }).success).toBe(false)
})
