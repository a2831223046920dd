import { expect, test } from 'vitest'
import { parsePreferences } from './preferences.ts'

test('what was kept comes back, what cannot be read is as usual', () => {
  expect(parsePreferences('{"size":"large","contrast":"outdoor","locale":"en"}')).toEqual({
    size: 'large',
    contrast: 'outdoor',
    locale: 'en',
  })
  expect(parsePreferences('{"size":"huge"')).toEqual({
    size: 'normal',
    contrast: 'normal',
    locale: 'zh-CN',
  })
  expect(parsePreferences(null).locale).toBe('zh-CN')
})
