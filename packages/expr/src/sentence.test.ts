import { expect, test } from 'vitest'
import { CODES } from './codes.ts'
import { sentence } from './sentence.ts'
import { diagnose } from './testing/household.ts'

test('every code has a sentence of its own in both languages', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const sentences = Object.keys(CODES).map((code) => sentence({ code, params: {} }, locale))
    expect(sentences.every((text) => /[。？.?]$/.test(text) && !/undefined|NaN/.test(text))).toBe(
      true,
    )
    expect(new Set(sentences).size).toBe(sentences.length)
  }
})

test('a typo is answered with what was probably meant', () => {
  const [diagnostic] = diagnose('状态 = "已脱贪户"')
  expect(diagnostic && sentence(diagnostic, 'zh-CN')).toBe(
    '没有选项「已脱贪户」。是否想写『已脱贫户』？',
  )
  expect(diagnostic && sentence(diagnostic, 'en')).toBe(
    'There is no option “已脱贪户”. Did you mean “已脱贫户”?',
  )
})

test('types are said in words', () => {
  const [diagnostic] = diagnose('收入 + 户主')
  expect(diagnostic && sentence(diagnostic, 'zh-CN')).toBe('这里要数，不是文本。')
})
