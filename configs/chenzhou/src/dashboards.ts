import type { Dashboard } from '@xiance/schema'
import { indicators } from './indicators/index.ts'

export const dashboards: readonly Dashboard[] = [
  {
    id: 'city',
    title: { 'zh-CN': '全市脱贫攻坚', en: 'The whole city' },
    for: ['city_bureau', 'auditor'],
    tiles: indicators.map(({ id }) => ({ indicator: id, as: 'card' })),
  },
]
