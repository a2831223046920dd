import { expect, test } from 'vitest'
import { textIn } from '../text.ts'
import { columnOf } from './definition.ts'
import { kinds } from './index.ts'

test('every kind is named in both languages, under its own key, and told apart', () => {
  const titles = Object.entries(kinds).map(([key, definition]) => {
    expect(definition.kind).toBe(key)
    expect(definition.properties).toContain('title')
    expect(textIn(definition.title, 'en')).not.toBe(textIn(definition.title, 'zh-CN'))
    return textIn(definition.title, 'zh-CN')
  })
  expect(new Set(titles).size).toBe(26)
})

test('a computed value is stored by what it gives', () => {
  expect(columnOf({ kind: 'num', scale: 0, unit: null })).toBe('integer')
  expect(columnOf({ kind: 'num', scale: null, unit: null })).toBe('decimal')
  expect(columnOf({ kind: 'date', precision: 'month' })).toBe('text')
  expect(columnOf({ kind: 'bool' })).toBe('boolean')
})
