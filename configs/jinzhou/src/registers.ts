import type { Overlay, Register } from '@xiance/schema'
import { peopleRegisters } from './registers-people.ts'
import { cite } from './sources.ts'

/** What the ledger knows of a village; the inspection reads it before it asks. */
export const registers = [
  {
    id: 'village',
    title: { 'zh-CN': '村', en: 'Village' },
    level: 'village',
    key: ['village'],
    fields: [
      {
        id: 'village',
        title: { 'zh-CN': '村', en: 'Village' },
        kind: 'region',
        to: 'village',
        required: true,
      },
      {
        id: 'poor_village',
        title: '建档立卡贫困村',
        kind: 'boolean',
        required: true,
        source: cite('二(二)', '全市199个贫困村全部摘帽'),
      },
      { id: 'delisted_on', title: '摘帽日期', kind: 'date', show: 'poor_village = 是' },
      { id: 'households', title: '户数', kind: 'integer', unit: '户', min: 0, unknown: true },
      {
        id: 'poor_households',
        title: '建档立卡贫困户数',
        kind: 'integer',
        unit: '户',
        min: 0,
        unknown: true,
      },
      {
        id: 'poor_people',
        title: '建档立卡贫困人口',
        kind: 'integer',
        unit: '人',
        min: 0,
        unknown: true,
      },
      {
        id: 'paired_households',
        title: '已结对的贫困户数',
        kind: 'integer',
        unit: '户',
        min: 0,
        unknown: true,
      },
      { id: 'clinic', title: '有卫生所(室)', kind: 'boolean', unknown: true },
      { id: 'paved_road', title: '通油路', kind: 'boolean', unknown: true },
      { id: 'broadband', title: '通宽带', kind: 'boolean', unknown: true },
      { id: 'safe_water', title: '饮水安全', kind: 'boolean', unknown: true },
      { id: 'first_secretary', title: '已选派第一书记', kind: 'boolean', unknown: true },
    ],
  },
  ...peopleRegisters,
] as const satisfies Overlay<readonly Register[]>
