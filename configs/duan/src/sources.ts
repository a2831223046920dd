import { citing } from '@xiance/config-base'
import type { Source } from '@xiance/schema'
import text from './text.json' with { type: 'json' }

export const cite = citing('plan')

export const sources = [
  {
    id: 'plan',
    title: '都安瑶族自治县打赢脱贫攻坚战三年行动计划实施意见',
    seed: '000',
    text,
    issuer: '中共都安瑶族自治县委员会、都安瑶族自治县人民政府',
    date: '2018-12-29',
    source: [
      cite('首段', '就打赢脱贫攻坚战三年行动计划制定如下实施意见'),
      cite('落款', '中共都安瑶族自治县委员会都安瑶族自治县人民政府'),
      cite('落款', '2018年12月29日'),
    ],
    note: '原文未载标题和文号;标题取自首段。',
  },
] as const satisfies readonly Source[]
