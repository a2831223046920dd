import { duty } from '@xiance/config-base'
import type { Overlay, Workflow } from '@xiance/schema'
import { allIndicators } from './indicators-all.ts'
import { cite } from './sources.ts'
import { dutyWorkflows } from './workflows-duty.ts'
import { entryWorkflows } from './workflows-entry.ts'

const checker = { role: 'city_bureau', not: 'rectify' } as const

export const workflows = [
  {
    id: 'problem',
    title: { 'zh-CN': '问题整改', en: 'Problem' },
    source: cite('五(三)', '对落实不力的部门和县(市)'),
    note: '整改期限原文未载,待拍板。',
    transitions: [
      { id: 'confer', by: { role: 'county_office' } },
      { id: 'rectify', by: { any: [{ role: 'county_office' }, { role: 'inspector' }] } },
      { id: 'close', by: checker },
      { id: 'reopen', by: checker },
    ],
  },
  duty({
    id: 'inspection_round',
    title: { 'zh-CN': '村级督查轮次', en: 'Inspection round' },
    about: 'village',
    source: cite('五(三)', '建立年度扶贫开发工作逐级督查制度'),
    due: '待督查',
    done: ['inspected', '已督查'],
    step: {
      id: 'inspect',
      title: '村级督查',
      on: { every: 'year', each: 'village' },
      by: { role: 'inspector' },
      do: [{ checklist: 'village_inspection' }],
    },
  }),
  duty({
    id: 'quarterly_report',
    title: { 'zh-CN': '季度进展报告', en: 'Quarterly report' },
    about: 'county',
    source: cite('五(一)', '每季度要向市委、市政府报告扶贫脱贫进展情况'),
    due: '待报告',
    done: ['reported', '已报告'],
    step: {
      id: 'report',
      title: '报告进展',
      on: { every: 'quarter', each: 'county' },
      by: { role: 'county_office' },
      do: [{ report: allIndicators.map((indicator) => indicator.id) }],
      note: '季度终了后几日内报,原文未载。',
    },
  }),
  ...dutyWorkflows,
  ...entryWorkflows,
] as const satisfies Overlay<readonly Workflow[]>
