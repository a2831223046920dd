import { expect, test } from 'vitest'
import { wordsIn } from '../words/use-words.ts'
import { cellProblems } from './cell-problems.ts'
import type { SheetRow } from './sheet-values.ts'

const row = (indicator: string): SheetRow => ({
  indicator,
  title: indicator,
  domain: null,
  unit: '人',
  kind: 'flow',
  list: null,
  value: null,
  previous: null,
  thisYear: [],
  final: [],
  source: [],
})

test('a refusal stands beside its cell until the cell is changed', () => {
  const facts = {
    rows: [row('a'), row('b')],
    wrong: ['b'],
    refused: [{ code: 'indicator.negative', path: '/values/a', params: {} }],
    sent: { a: -5 },
    words: wordsIn('zh-CN'),
  }
  expect(cellProblems({ ...facts, now: { a: -5 } })).toEqual({
    a: '「a」不能小于 0。',
    b: '「b」要填数字，不知道就留空。',
  })
  expect(cellProblems({ ...facts, now: { a: 5 } })).toEqual({ b: '「b」要填数字，不知道就留空。' })
})
