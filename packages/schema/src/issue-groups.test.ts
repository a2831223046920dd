import { expect, test } from 'vitest'
import { groupSentence, issueGroups, placeWords } from './issue-groups.ts'
import { en } from './locales/en.ts'
import { together } from './locales/together.ts'
import { zhCN } from './locales/zh-CN.ts'
import type { Issue } from './problem.ts'

const issue = (code: string, params: Issue['params']): Issue => ({
  code,
  severity: 'finding',
  path: `/indicators/${Object.values(params).join('_')}`,
  params,
})
const ratio = (title: string) => issue('policy.ratio_unnamed', { title })
const issues = [
  ratio('入园率'),
  issue('policy.two_deadlines', { title: '通路', one: '2018', other: '2020' }),
  ratio('巩固率'),
  issue('policy.two_deadlines', { title: '搬迁', one: '2018', other: '2019' }),
  issue('policy.unit_missing', { title: '抽查', value: '5' }),
]

test('what says the same is told once, where the first stands; nothing is left out', () => {
  const groups = issueGroups(issues)
  expect(groups.map(({ issues: together }) => together.length)).toEqual([2, 1, 1, 1])
  expect(new Set(groups.flatMap((group) => group.issues))).toEqual(new Set(issues))
  expect(groups.map((group) => groupSentence(group, 'zh-CN'))).toEqual([
    '2 个比率没有写明哪个数除以哪个数，算不出来。请逐个指定分子和分母。',
    '「通路」有两个不同的期限：2018年和2020年。请选定一个。',
    '「搬迁」有两个不同的期限：2018年和2019年。请选定一个。',
    '「抽查」的数 5 没有单位。请写明单位。',
  ])
  expect(groups[0]?.issues.map((one) => placeWords(one, 'zh-CN'))).toEqual(['入园率', '巩固率'])
})

test('an error is not told with a finding of the same code', () => {
  const [first = ratio('入园率')] = issues
  expect(issueGroups([first, { ...first, severity: 'error' }])).toHaveLength(2)
})

test('what is left to say of each is what its own sentence says', () => {
  const names = (template: string): readonly string[] => template.match(/\{\w+/g) ?? []
  for (const [code, said] of Object.entries(together)) {
    const sentences: Readonly<Record<string, string>>[] = [zhCN, en]
    for (const sentence of sentences)
      for (const { all, each } of [said['zh-CN'], said.en]) {
        expect(new Set(names(each)), code).toEqual(new Set(names(sentence[code] ?? '')))
        expect(names(all), code).toEqual(['{count'])
      }
  }
})
