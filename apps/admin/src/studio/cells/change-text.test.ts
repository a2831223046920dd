import { expect, test } from 'vitest'
import { changeText } from './change-text.ts'

test('renaming in one language leaves the other as it is', () => {
  const text = { 'zh-CN': '肉羊', en: 'Mutton sheep' }
  expect(changeText(text, '羊', 'zh-CN')).toEqual({ 'zh-CN': '羊', en: 'Mutton sheep' })
  expect(changeText(text, 'Sheep', 'en')).toEqual({ 'zh-CN': '肉羊', en: 'Sheep' })
})

test('plain words stay plain until another language is written', () => {
  expect(changeText('肉羊', '羊', 'zh-CN')).toBe('羊')
  expect(changeText('肉羊', 'Sheep', 'en')).toEqual({ 'zh-CN': '肉羊', en: 'Sheep' })
})
