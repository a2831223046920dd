import type { Group } from '@xiance/schema'
import { cite } from './sources.ts'

export const groups = [
  {
    id: 'poor_households',
    title: '贫困户',
    about: 'household',
    where: 'poor_status = "建档立卡贫困户"',
    source: cite('四(一)', '抓好精准识别、建档立卡这个关键环节'),
  },
  {
    id: 'lifted_households',
    title: '脱贫户',
    about: 'household',
    where: 'poor_status = "已脱贫户"',
    source: cite('四(一)', '对已经脱贫的农户在一定时期内让其继续享受扶贫相关政策'),
  },
  {
    id: 'poor_villages',
    title: '贫困村',
    about: 'village',
    where: 'poor_village = 是',
    source: cite('二(二)', '全市199个贫困村全部摘帽'),
    size: [
      {
        q: { is: 'eq', value: 199, unit: '个村', asWritten: '199个贫困村' },
        source: cite('二(二)', '全市199个贫困村全部摘帽'),
      },
    ],
  },
] as const satisfies readonly Group[]
