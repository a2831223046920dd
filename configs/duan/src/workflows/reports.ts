import type { Workflow } from '@xiance/schema'
import { indicators } from '../indicators/index.ts'
import { cite } from '../sources.ts'

const reported = indicators.filter((indicator) => indicator.value === undefined)

/** Progress by quarter, what is due every month or year, and the inspection that scores. */
export const reports = [
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
    id: 'county_yearly_report',
    title: { 'zh-CN': '县直单位年度填报', en: 'County bureau yearly report' },
    about: 'county',
    source: cite('三(一)', '每年报告工作进展情况'),
    note: '没有数、也没有期限的事项,一年报一次。',
    states: [
      { id: 'due', title: '待填报', initial: true },
      { id: 'reported', title: '已填报', end: true },
    ],
    transitions: [
      {
        id: 'report',
        title: '填报全年进展',
        from: ['due'],
        to: 'reported',
        on: { every: 'year', each: 'county' },
        by: { role: 'county_bureau' },
        do: [{ report: reportedBy('county_bureau', 'county', 'year') }],
        source: cite('三(一)', '每年报告工作进展情况'),
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
  {
    id: 'relocation_review',
    title: { 'zh-CN': '搬迁对象资格复核', en: 'Relocation review' },
    about: 'county',
    source: cite('二(二)6', '每月定期对“十三五”易地扶贫搬迁对象进行资格复核'),
    note: '由谁复核,原文未载,由县直单位填。',
    states: [
      { id: 'due', title: '待复核', initial: true },
      { id: 'reviewed', title: '已复核', end: true },
    ],
    transitions: [
      {
        id: 'review',
        title: '复核搬迁对象',
        from: ['due'],
        to: 'reviewed',
        on: { every: 'month', each: 'county' },
        by: { role: 'county_bureau' },
        do: [{ report: reportedBy('county_bureau', 'county', 'month') }],
        source: cite('二(二)6', '重点复核搬迁对象是否完全符合搬迁条件'),
      },
    ],
  },
  {
    id: 'village_income_report',
    title: { 'zh-CN': '村级集体经济年报', en: 'Village income report' },
    about: 'village',
    source: cite('二(十)20', '所有村集体经济收入达5万元以上'),
    states: [
      { id: 'due', title: '待填报', initial: true },
      { id: 'reported', title: '已填报', end: true },
    ],
    transitions: [
      {
        id: 'report',
        title: '填报全年收入',
        from: ['due'],
        to: 'reported',
        on: { every: 'year', each: 'village' },
        by: { role: 'village_cadre' },
        do: [{ report: reportedBy('village_cadre', 'village', 'year') }],
        source: cite('二(十)20', '全县147个贫困村村级集体经济年收入达2万元以上'),
      },
    ],
  },
] as const satisfies readonly Workflow[]

function reportedBy(role: string, level = 'town', every = 'quarter'): readonly string[] {
  return reported
    .filter(
      (indicator) =>
        indicator.at === level &&
        indicator.every === every &&
        indicator.by !== undefined &&
        'role' in indicator.by &&
        indicator.by.role === role,
    )
    .map((indicator) => indicator.id)
}
