import { expect, test } from 'vitest'
import { sayTask } from './say-task.ts'

test('nothing is said twice and the period is said in words', () => {
  const task = {
    id: 't',
    kind: 'report',
    title: '季度进展填报',
    subtitle: '高岭镇 · 2019-Q3 · 高岭镇 · 68 项',
    region: '1',
    period: '2019-Q3',
    due: null,
    overdue: false,
  } as const
  expect(sayTask(task, { called: '季度进展填报', locale: 'zh-CN' })).toBe(
    '高岭镇 · 2019年第3季度 · 68 项',
  )
})
