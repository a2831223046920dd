import type { Source } from '@xiance/schema'
import { citing, type Cite } from './citing.ts'

const cite = citing('village_plans')

/** Citations of one of the ten plans; the plans number their clauses alike, so the path begins with the plan. */
export function inPlan(plan: string): Cite {
  return (at, quote) => cite(`篇${plan}·${at}`, quote)
}

export const sources = [
  {
    id: 'village_plans',
    title: { 'zh-CN': '村级脱贫攻坚实施方案范例(十篇)', en: 'Ten village-level plans' },
    seed: '001',
    date: null,
    source: cite('页首', '时间:2022-05-02 16:16:45'),
    note: '页首印的是网页日期;十篇各自的标题、发文机关、文号和日期原文未载,第六、八篇的部分内容也未载全。',
  },
] as const satisfies readonly Source[]
