import { duty } from '@xiance/config-base'
import type { Freq, Workflow } from '@xiance/schema'
import { indicators } from '../indicators/index.ts'
import { cite } from '../sources.ts'

/** Progress by quarter, what is due every month or year, and the inspection that scores. */
export const reports = [
  duty({
    id: 'quarterly_report',
    title: { 'zh-CN': '季度进展填报', en: 'Quarterly report' },
    about: 'town',
    source: cite('三(二)', '每季度召开一次脱贫攻坚责任单位调度会'),
    note: '填报随每季度调度会;季度终了后几日内报,原文未载。',
    due: '待填报',
    done: ['reported', '已填报'],
    step: {
      id: 'report',
      title: '填报进展',
      ...sheet('town_clerk', 'town', 'quarter'),
    },
  }),
  duty({
    id: 'county_report',
    title: { 'zh-CN': '县直单位季度填报', en: 'County bureau report' },
    about: 'county',
    source: cite('三(二)', '每季度召开一次脱贫攻坚责任单位调度会'),
    due: '待填报',
    done: ['reported', '已填报'],
    step: {
      id: 'report',
      title: '填报进展',
      ...sheet('county_bureau', 'county', 'quarter'),
    },
  }),
  duty({
    id: 'county_yearly_report',
    title: { 'zh-CN': '县直单位年度填报', en: 'County bureau yearly report' },
    about: 'county',
    source: cite('三(一)', '每年报告工作进展情况'),
    note: '没有数、也没有期限的事项,一年报一次。',
    due: '待填报',
    done: ['reported', '已填报'],
    step: {
      id: 'report',
      title: '填报全年进展',
      ...sheet('county_bureau', 'county', 'year'),
    },
  }),
  duty({
    id: 'quarterly_inspection',
    title: { 'zh-CN': '季度综合督查', en: 'Quarterly inspection' },
    about: 'town',
    source: cite('二(十二)25', '每个季度定期开展一次综合督查'),
    due: '待督查',
    done: ['scored', '已考评'],
    step: {
      id: 'score',
      title: '督查考评',
      ...sheet('county_bureau', 'town', 'quarter'),
    },
  }),
  duty({
    id: 'relocation_review',
    title: { 'zh-CN': '搬迁对象资格复核', en: 'Relocation review' },
    about: 'county',
    source: cite('二(二)6', '每月定期对“十三五”易地扶贫搬迁对象进行资格复核'),
    note: '由谁复核,原文未载,由县直单位填。',
    due: '待复核',
    done: ['reviewed', '已复核'],
    step: {
      id: 'review',
      title: '复核搬迁对象',
      ...sheet('county_bureau', 'county', 'month'),
      source: cite('二(二)6', '重点复核搬迁对象是否完全符合搬迁条件'),
    },
  }),
  duty({
    id: 'village_income_report',
    title: { 'zh-CN': '村级集体经济年报', en: 'Village income report' },
    about: 'village',
    source: cite('二(十)20', '所有村集体经济收入达5万元以上'),
    due: '待填报',
    done: ['reported', '已填报'],
    step: {
      id: 'report',
      title: '填报全年收入',
      ...sheet('village_cadre', 'village', 'year'),
      source: cite('二(十)20', '全县147个贫困村村级集体经济年收入达2万元以上'),
    },
  }),
] as const satisfies readonly Workflow[]

/** Every so often, the indicators of a level that a role reports that often. */
function sheet(role: string, level: string, every: Freq) {
  const asked = indicators.filter(
    (indicator) =>
      indicator.value === undefined &&
      indicator.at === level &&
      indicator.every === every &&
      indicator.by !== undefined &&
      'role' in indicator.by &&
      indicator.by.role === role,
  )
  return {
    on: { every, each: level },
    by: { role },
    do: [{ report: asked.map(({ id }) => id) }],
  }
}
