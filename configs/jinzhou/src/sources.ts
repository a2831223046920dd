import { citing } from '@xiance/config-base'
import type { Source } from '@xiance/schema'
import text from './text.json' with { type: 'json' }

export const cite = citing('decision')

export const sources = [
  {
    id: 'decision',
    title: '中共锦州市委 锦州市人民政府关于全力打赢脱贫攻坚战的决定',
    seed: '004',
    text,
    issuer: '中共锦州市委 锦州市人民政府',
    date: null,
    source: cite('标题', '中共锦州市委 锦州市人民政府关于全力打赢脱贫攻坚战的决定'),
    note: '原文未载文号和日期。',
  },
] as const satisfies readonly Source[]
