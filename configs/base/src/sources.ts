import type { Source } from '@xiance/schema'
import { citing } from './citing.ts'

export const cite = citing('village_plans')

export const sources = [
  {
    id: 'village_plans',
    title: '村级脱贫攻坚实施方案范例(十篇)',
    seed: '001',
    date: '2022-05-02',
    source: cite('页首', '时间:2022-05-02 16:16:45'),
    note: '十篇范例各自的发文机关、文号原文未载;日期为网页日期。',
  },
] as const satisfies readonly Source[]
