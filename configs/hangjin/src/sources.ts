import { citing } from '@xiance/config-base'
import type { Source } from '@xiance/schema'
import text from './text.json' with { type: 'json' }

export const cite = citing('plan')

export const sources = [
  {
    id: 'plan',
    title: '杭锦旗巩固拓展脱贫攻坚成果同乡村振兴有效衔接方案',
    seed: '003',
    text,
    date: null,
    source: cite('首段', '结合杭锦旗实际,制定本方案'),
    note: '原文未载标题、文号、发文机关和日期;标题取自首段。',
  },
] as const satisfies readonly Source[]
