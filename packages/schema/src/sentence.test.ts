import { expect, test } from 'vitest'
import { en, nounsEn } from './locales/en.ts'
import { nounsZhCN, zhCN } from './locales/zh-CN.ts'
import { sentenceOf } from './sentence.ts'

test('both languages use the same parameters', () => {
  const names = (template: string): readonly string[] =>
    [...new Set(template.match(/\{\w+/g) ?? [])].toSorted()
  for (const [code, template] of Object.entries(zhCN))
    expect([code, names(template)]).toEqual([
      code,
      names((en as Readonly<Record<string, string>>)[code] ?? ''),
    ])
})

test('every noun asked for is there', () => {
  expect(Object.keys(nounsEn).toSorted()).toEqual(Object.keys(nounsZhCN).toSorted())
})

test('a problem says what, where and what to do', () => {
  expect(
    sentenceOf(
      { code: 'reference.unknown', params: { id: 'specie', kind: 'list', near: '' } },
      'zh-CN',
    ),
  ).toBe('没有编号为「specie」的选项表。')
  expect(
    sentenceOf(
      { code: 'reference.unknown', params: { id: 'specie', kind: 'list', near: 'species' } },
      'en',
    ),
  ).toBe('There is no option list with the id “specie”. Did you mean “species”?')
  expect(
    sentenceOf(
      { code: 'reference.unknown', params: { id: 'specie', kind: 'list', near: 'species' } },
      'zh-CN',
    ),
  ).toBe('没有编号为「specie」的选项表。是否想写「species」？')
  expect(
    sentenceOf({ code: 'shape.value', params: { found: 'x', allowed: ['a', 'b'] } }, 'zh-CN'),
  ).toContain('a、b')
})

test("a formula's diagnostic keeps its own sentence", () => {
  expect(sentenceOf({ code: 'expr.empty', params: {} }, 'zh-CN')).not.toBe('expr.empty')
})
