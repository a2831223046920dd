import type { ResolvedConfig } from '@xiance/schema'
import { expect, test } from 'vitest'
import { zhCN } from '../words/zh-CN.ts'
import { namedDates } from './named-dates.ts'

const config = {
  registers: [],
  forms: [
    {
      id: 'visit',
      title: '走访',
      businessDate: 'visited_on',
      pages: [{ title: '走访', fields: [{ id: 'visited_on', title: '走访日期', kind: 'date' }] }],
    },
  ],
} as unknown as ResolvedConfig
const options = { config, words: zhCN, locale: 'zh-CN', today: '2024-11-20' } as const

test('no date of a submission stands bare: each is called what it is', () => {
  const visit = {
    form: 'visit',
    period: '2024-Q4',
    businessDate: '2024-11-08',
    submittedAt: '2024-11-09T02:32:00.000Z',
  }
  expect(namedDates(visit, options)).toEqual([
    '所属期 2024年第4季度',
    '走访日期 11月8日',
    '登记时间 2024-11-09 10:32',
  ])
  expect(namedDates({ ...visit, form: 'retired', period: null }, options)[0]).toBe('业务日 11月8日')
})

test('a draft about no period has no date to say', () => {
  const draft = { form: 'visit', period: null, businessDate: null, submittedAt: null }
  expect(namedDates(draft, options)).toEqual([])
})
