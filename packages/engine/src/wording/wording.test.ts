import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../locales/en.ts'
import { zhCN, type EngineCode } from '../locales/zh-CN.ts'
import { amountInWords } from './amount-in-words.ts'
import { sentenceOf } from './sentence-of.ts'

test('both languages fill the same params, and leave no brace behind', () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '')
  for (const code of Object.keys(zhCN) as EngineCode[]) {
    const params = Object.fromEntries(
      [...names(zhCN[code]), ...names(en[code])].map((name) => [name, 'x']),
    )
    for (const locale of ['zh-CN', 'en'] as const)
      expect(sentenceOf({ code, params }, locale)).not.toMatch(/[{}]/)
  }
})

test('a refusal says group and scope as a household reads it', () => {
  const params = {
    subsidy: '出栏补贴',
    groups: ['已脱贫不享受政策户'],
    wanted: ['已脱贫享受政策户', '脱贫监测户'],
    on: '2024-12-31',
  }
  expect(sentenceOf({ code: 'entitlement.not_eligible', params }, 'zh-CN')).toBe(
    '属于已脱贫不享受政策户，不在“出栏补贴”的对象范围内（对象为已脱贫享受政策户、脱贫监测户）',
  )
  expect(
    sentenceOf(
      { code: 'entitlement.not_eligible', params: { ...params, groups: [], wanted: [] } },
      'zh-CN',
    ),
  ).toBe('不在“出栏补贴”的对象范围内')
  expect(sentenceOf({ code: 'other.code', params: {} }, 'en')).toBe('other.code')
})

test('a title that carries quotation marks is quoted once', () => {
  const said = { code: 'form.required', params: { field: '落实“四不摘”' } }
  expect(sentenceOf(said, 'zh-CN')).toBe('请填写“落实‘四不摘’”')
})

test('amounts in capital numerals', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '零元整'],
    [2000, '贰仟元整'],
    [6000, '陆仟元整'],
    [1050.06, '壹仟零伍拾元零陆分'],
    [10_005, '壹万零伍元整'],
    [100_000_001, '壹亿零壹元整'],
    [120_003_400.5, '壹亿贰仟万叁仟肆佰元伍角整'],
    [0.3, '叁角整'],
    [-15.2, '负壹拾伍元贰角整'],
  ]
  for (const [yuan, words] of cases) expect(amountInWords(yuan)).toBe(words)
})

test('no two amounts share their words', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 1e12 }),
      (one, other) => {
        fc.pre(one !== other)
        expect(amountInWords(one / 100)).not.toBe(amountInWords(other / 100))
      },
    ),
  )
})
