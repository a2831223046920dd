import { expect, test } from 'vitest'
import { timeWords } from './time-words.ts'

test.each([
  ['2018', '2018年', '2018'],
  ['2018-H1', '2018年上半年', 'first half of 2018'],
  ['2018-Q3', '2018年第三季度', 'Q3 2018'],
  ['2018-03', '2018年3月', 'March 2018'],
  ['2018-03-H2', '2018年3月下半月', 'second half of March 2018'],
  ['2018-W07', '2018年第7周', 'week 7 of 2018'],
  ['2018-12-05', '2018年12月5日', '5 December 2018'],
  ['2018/2020', '2018年至2020年', '2018 to 2020'],
  ['../2020', '截至2020年', 'up to 2020'],
  ['2018-06/..', '2018年6月起', 'from June 2018'],
  ['以后', '以后', '以后'],
])('%s', (time, zh, en) => {
  expect([timeWords(time, 'zh-CN'), timeWords(time, 'en')]).toEqual([zh, en])
})
