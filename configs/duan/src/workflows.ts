import type { Workflow } from '@xiance/schema'
import { indicators } from './indicators/index.ts'
import { cite } from './sources.ts'

const reported = indicators.filter((indicator) => indicator.value === undefined)

export const workflows = [
  {
    id: 'quarterly_report',
    title: { 'zh-CN': '季度进展填报', en: 'Quarterly report' },
    about: 'town',
    source: cite('三(二)', '每季度召开一次脱贫攻坚责任单位调度会'),
    note: '填报随每季度调度会;季度终了后几日内报,原文未载。',
    states: [
      { id: 'due', title: '待填报', initial: true },
      { id: 'reported', title: '已填报', end: true },
    ],
    transitions: [
      {
        id: 'report',
        title: '填报进展',
        from: ['due'],
        to: 'reported',
        on: { every: 'quarter', each: 'town' },
        by: { role: 'town_clerk' },
        do: [{ report: reportedBy('town_clerk') }],
        source: cite('三(二)', '每季度召开一次脱贫攻坚责任单位调度会'),
      },
    ],
  },
  {
    id: 'county_report',
    title: { 'zh-CN': '县直单位季度填报', en: 'County bureau report' },
    about: 'county',
    source: cite('三(二)', '每季度召开一次脱贫攻坚责任单位调度会'),
    states: [
      { id: 'due', title: '待填报', initial: true },
      { id: 'reported', title: '已填报', end: true },
    ],
    transitions: [
      {
        id: 'report',
        title: '填报进展',
        from: ['due'],
        to: 'reported',
        on: { every: 'quarter', each: 'county' },
        by: { role: 'county_bureau' },
        do: [{ report: reportedBy('county_bureau', 'county') }],
        source: cite('三(二)', '每季度召开一次脱贫攻坚责任单位调度会'),
      },
    ],
  },
  {
    id: 'quarterly_inspection',
    title: { 'zh-CN': '季度综合督查', en: 'Quarterly inspection' },
    about: 'town',
    source: cite('二(十二)25', '每个季度定期开展一次综合督查'),
    states: [
      { id: 'due', title: '待督查', initial: true },
      { id: 'scored', title: '已考评', end: true },
    ],
    transitions: [
      {
        id: 'score',
        title: '督查考评',
        from: ['due'],
        to: 'scored',
        on: { every: 'quarter', each: 'town' },
        by: { role: 'county_bureau' },
        do: [{ report: reportedBy('county_bureau', 'town') }],
        source: cite('二(十二)25', '每个季度定期开展一次综合督查'),
      },
    ],
  },
] as const satisfies readonly Workflow[]

function reportedBy(role: string, level = 'town'): readonly string[] {
  return reported
    .filter(({ at, by }) => at === level && by !== undefined && 'role' in by && by.role === role)
    .map((indicator) => indicator.id)
}
