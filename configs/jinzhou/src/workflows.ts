import type { Workflow } from '@xiance/schema'
import { allIndicators } from './indicators-all.ts'
import { cite } from './sources.ts'
import { dutyWorkflows } from './workflows-duty.ts'
import { entryWorkflows } from './workflows-entry.ts'

export const workflows = [
  {
    id: 'problem',
    title: { 'zh-CN': '问题整改', en: 'Problem' },
    about: 'problem',
    source: cite('五(三)', '对落实不力的部门和县(市)'),
    note: '整改期限原文未载,待拍板。',
    states: [
      { id: 'open', title: '待整改', initial: true },
      { id: 'rectified', title: '已整改,待核实' },
      { id: 'closed', title: '已销号', end: true },
    ],
    transitions: [
      {
        id: 'rectify',
        title: '提交整改结果',
        from: ['open'],
        to: 'rectified',
        by: { any: [{ role: 'county_office' }, { role: 'inspector' }] },
        due: { is: 'lte', value: null, unit: '天' },
      },
      {
        id: 'close',
        title: '核实销号',
        from: ['rectified'],
        to: 'closed',
        by: { role: 'city_bureau', not: 'rectify' },
      },
      {
        id: 'reopen',
        title: '整改不到位,退回',
        from: ['rectified'],
        to: 'open',
        by: { role: 'city_bureau', not: 'rectify' },
      },
    ],
  },
  {
    id: 'inspection_round',
    title: { 'zh-CN': '村级督查轮次', en: 'Inspection round' },
    about: 'village',
    source: cite('五(三)', '建立年度扶贫开发工作逐级督查制度'),
    states: [
      { id: 'due', title: '待督查', initial: true },
      { id: 'inspected', title: '已督查', end: true },
    ],
    transitions: [
      {
        id: 'inspect',
        title: '村级督查',
        from: ['due'],
        to: 'inspected',
        on: { every: 'year', each: 'village' },
        by: { role: 'inspector' },
        do: [{ checklist: 'village_inspection' }],
        source: cite('五(三)', '建立年度扶贫开发工作逐级督查制度'),
      },
    ],
  },
  {
    id: 'quarterly_report',
    title: { 'zh-CN': '季度进展报告', en: 'Quarterly report' },
    about: 'county',
    source: cite('五(一)', '每季度要向市委、市政府报告扶贫脱贫进展情况'),
    states: [
      { id: 'due', title: '待报告', initial: true },
      { id: 'reported', title: '已报告', end: true },
    ],
    transitions: [
      {
        id: 'report',
        title: '报告进展',
        from: ['due'],
        to: 'reported',
        on: { every: 'quarter', each: 'county' },
        by: { role: 'county_office' },
        do: [{ report: allIndicators.map((indicator) => indicator.id) }],
        source: cite('五(一)', '每季度要向市委、市政府报告扶贫脱贫进展情况'),
        note: '季度终了后几日内报,原文未载。',
      },
    ],
  },
  ...dutyWorkflows,
  ...entryWorkflows,
] as const satisfies readonly Workflow[]
