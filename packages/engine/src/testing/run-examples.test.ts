import { expect, test } from 'vitest'
import { link } from '../linking/link.ts'
import { matches } from './matches.ts'
import { runExamples } from './run-examples.ts'
import { sample, sampleCounty } from './sample/county.ts'

test('the sample’s own stories hold, and forms of a story change its record', () => {
  const { failed, passed } = runExamples(link(sample()))
  expect({ failed, passed }).toEqual({ failed: 0, passed: 3 })
})

test('a wrong expectation fails with what came out', () => {
  const [example] = sampleCounty.examples
  const wrong = { ...example, story: [{ on: '2021-12-31', expect: { total: 2100 } }] }
  const { cases } = runExamples(link(sample({ examples: [wrong] })))
  expect(cases).toMatchObject([
    { id: 'sheep/1', ok: false, expected: { total: 2100 }, actual: { total: 2000 } },
  ])
})

test('a story told in an unknown way, or of a record that is none, fails instead of passing', () => {
  const [example] = sampleCounty.examples
  const story = [{ on: '2021-12-31', do: { dance: true }, expect: {} }]
  const unknown = runExamples(
    link(
      sample({
        examples: [
          { ...example, story: [{ ...story[0], on: '2021-12-31', expect: { total: 0 } }] },
        ],
      }),
    ),
  )
  expect(unknown.failed).toBe(1)
  const broken = runExamples(
    link(sample({ examples: [{ ...example, given: { register: { household: { 身高: 1 } } } }] })),
  )
  expect(broken.cases).toMatchObject([{ id: 'sheep/given', ok: false }])
})

test('partial match: any order, each element its own, an empty list only an empty one', () => {
  expect(matches([{ a: 1 }, {}], [{ b: 2 }, { a: 1 }])).toBe(true)
  expect(matches([{}, { a: 1 }], [{ a: 1 }, { b: 2 }])).toBe(true)
  expect(matches([{ a: 1 }, { a: 1 }], [{ a: 1 }])).toBe(false)
  expect(matches([], [1])).toBe(false)
  expect(matches({ a: null }, {})).toBe(true)
  expect(matches({ a: 0 }, { a: null })).toBe(false)
})
