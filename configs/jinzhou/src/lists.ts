import type { List, Option } from '@xiance/schema'
import { peopleLists } from './lists-people.ts'
import { cite } from './sources.ts'

export const lists = [
  {
    id: 'domains',
    title: { 'zh-CN': '领域', en: 'Domains' },
    source: cite('三', '采取有力措施,实施精准扶贫精准脱贫'),
    options: [
      domain('overall', '总体目标', '二(二)', '目标任务'),
      domain('industry', '开发式产业脱贫', '三(一)', '大力实施开发式产业脱贫'),
      domain('employment', '就业脱贫', '三(二)', '大力实施就业脱贫'),
      domain('housing', '移民和住房改善脱贫', '三(三)', '大力实施移民和住房改善脱贫'),
      domain('education', '教育脱贫', '三(四)', '大力实施教育脱贫'),
      domain('medical', '医疗保险和医疗救助脱贫', '三(五)', '大力实施医疗保险和医疗救助脱贫'),
      domain('social_security', '农村社保兜底脱贫', '三(六)', '大力实施农村社保兜底脱贫'),
      domain('infrastructure', '基础设施建设扶贫', '三(七)', '大力实施基础设施建设扶贫'),
      domain('environment', '生态和人居环境整治扶贫', '三(八)', '大力实施生态和人居环境整治扶贫'),
      domain('asset_income', '资产收益扶贫', '三(九)', '探索试点资产收益扶贫'),
      domain('policy', '政策扶贫', '三(十)', '大力实施政策扶贫'),
      domain('mechanism', '脱贫攻坚机制体制', '四', '健全脱贫攻坚机制体制'),
    ],
  },
  ...peopleLists,
] as const satisfies readonly List[]

function domain(id: string, title: string, at: string, quote: string): Option {
  return { id, title, source: cite(at, quote) }
}
