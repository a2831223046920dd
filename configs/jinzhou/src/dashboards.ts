import type { Dashboard } from '@xiance/schema'
import { checklists } from './checklists.ts'
import { groups } from './groups.ts'
import { allIndicators } from './indicators-all.ts'

export const dashboards: readonly Dashboard[] = [
  {
    id: 'city_overview',
    title: { 'zh-CN': '全市总览', en: 'City overview' },
    for: ['city_bureau', 'county_it', 'auditor', 'county_office'],
    tiles: [
      ...allIndicators.map(({ id }) => ({ indicator: id, as: 'progress' })),
      ...groups.map(({ id }) => ({ group: id, as: 'count' })),
      ...checklists.map(({ id }) => ({ checklist: id, as: 'verdicts' })),
    ],
  },
]
