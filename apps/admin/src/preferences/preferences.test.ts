import { expect, test } from 'vitest'
import { parsePreferences } from './preferences.ts'

test('the language that was kept comes back; what cannot be read is Chinese', () => {
  expect(parsePreferences('{"locale":"en"}')).toEqual({ locale: 'en' })
  expect(parsePreferences('{"locale"')).toEqual({ locale: 'zh-CN' })
  expect(parsePreferences(null)).toEqual({ locale: 'zh-CN' })
})
