import { expect, test } from 'vitest'
import { replaceAt } from './replace-at.ts'

const document = {
  forms: [
    { id: 'a', title: '甲', fields: ['x', { id: 'y', title: '乙' }] },
    { id: 'b', title: '丙', fields: [] },
  ],
  terms: { town: '镇' },
}

test('what lies beside a replaced value is the same object', () => {
  const changed = replaceAt(document, new Map([['/forms/a/fields/y/title', '丁']]))
  expect(changed.forms[0]?.fields).toEqual(['x', { id: 'y', title: '丁' }])
  expect(changed.forms[1]).toBe(document.forms[1])
  expect(changed.terms).toBe(document.terms)
  expect(document.forms[0]?.fields[1]).toEqual({ id: 'y', title: '乙' })
})

test('nothing to change gives the document back', () => {
  expect(replaceAt(document, new Map())).toBe(document)
  expect(
    replaceAt(
      document,
      new Map([
        ['/forms/a/title', '甲'],
        ['/forms/nowhere/title', '乙'],
        ['/terms/village', '村'],
      ]),
    ),
  ).toBe(document)
})

test('an item or property is taken away, a text in a list replaced, a value computed', () => {
  const changed = replaceAt(
    document,
    new Map<string, unknown>([
      ['/forms/b', undefined],
      ['/terms/town', undefined],
      ['/forms/a/fields/x', 'z'],
      ['/forms/a/title', (title: unknown) => `${String(title)}!`],
    ]),
  )
  expect(changed).toEqual({
    forms: [{ id: 'a', title: '甲!', fields: ['z', { id: 'y', title: '乙' }] }],
    terms: {},
  })
})
