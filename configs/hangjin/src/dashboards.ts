import type { Dashboard } from '@xiance/schema'
import { checklists } from './checklists.ts'
import { groups } from './groups.ts'
import { indicators } from './indicators.ts'

/** All indicators for the banner; what its households and villages show for a township. */
export const dashboards: readonly Dashboard[] = [
  {
    id: 'banner_overview',
    title: { 'zh-CN': '旗级总览', en: 'Banner overview' },
    for: ['county_bureau', 'county_it', 'auditor'],
    tiles: [
      ...indicators.map(({ id }) => ({ indicator: id, as: 'progress' })),
      ...groups.map(({ id }) => ({ group: id, as: 'count' })),
      ...checklists.map(({ id }) => ({ checklist: id, as: 'verdicts' })),
    ],
  },
  {
    id: 'township_overview',
    title: { 'zh-CN': '苏木镇总览', en: 'Township overview' },
    for: ['town_clerk', 'village_cadre'],
    tiles: [
      ...indicators
        .filter(({ at }) => at === 'township')
        .map(({ id }) => ({ indicator: id, as: 'progress' })),
      ...groups.map(({ id }) => ({ group: id, as: 'count' })),
    ],
  },
]
