import { citing } from '@xiance/config-base'
import type { Source } from '@xiance/schema'
import text from './text.json' with { type: 'json' }

export const cite = citing('report')

export const sources = [
  {
    id: 'report',
    title: '郴州市脱贫攻坚工作情况汇报',
    seed: '002',
    text,
    date: null,
    source: cite('首段', '现将工作情况汇报如下'),
    note: '原文未载标题、文号和日期;正文有“2018年1-5月”的数。',
  },
] as const satisfies readonly Source[]
