import { expect, test } from 'vitest'
import { errorCodes } from '../error/code.ts'
import { en } from './en.ts'
import { sentenceOf } from './sentence.ts'
import { zhCN } from './zh-CN.ts'

test('every error code has its sentence in both languages', () => {
  expect(Object.keys(errorCodes).filter((code) => !(code in zhCN) || !(code in en))).toEqual([])
})

test('a sentence is filled from the params, lists with 、', () => {
  const problem = { code: 'record.exists', params: { key: ['001', '002'] } }
  expect(sentenceOf(problem, 'zh-CN')).toBe('台账里已有这条记录：001、002。')
  expect(sentenceOf(problem, 'en')).toBe('The register already has this record: 001、002.')
})
