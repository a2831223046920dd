import { expect, test } from 'vitest'
import { registerWord } from './register-word.ts'

test('the county word wins, the portal word stands in where a language has none', () => {
  const config = { terms: { household: '农牧户', village: { 'zh-CN': '嘎查村', en: 'Gacha' } } }
  expect(registerWord(config, 'household', 'zh-CN')).toBe('农牧户')
  expect(registerWord(config, 'household', 'en')).toBe('Households')
  expect(registerWord(config, 'village', 'en')).toBe('Gacha')
  expect(registerWord(undefined, 'household', 'zh-CN')).toBe('农户')
})
