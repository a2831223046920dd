import type { Workflow } from '@xiance/schema'
import { inPlan } from './sources.ts'

const two = inPlan('二')
const seven = inPlan('七')
const at = '三(四)'
const closers = {
  any: [
    { role: 'town_clerk', not: 'rectify' },
    { role: 'county_bureau', not: 'rectify' },
  ],
} as const

/** The problem ledger: rectified by one person with evidence, closed out by another. */
export const problem = {
  id: 'problem',
  title: { 'zh-CN': '问题台账', en: 'Problem ledger' },
  about: 'problem',
  source: two(at, '要逐项建立问题台账,逐项研究具体整改措施'),
  note: '整改措施、凭证写在每一步的说明里;单个问题的整改天数原文未载,待拍板。',
  states: [
    { id: 'open', title: '待整改', initial: true },
    { id: 'conferred', title: '已会商,限期整改' },
    { id: 'rectified', title: '已整改,待销号' },
    { id: 'closed', title: '已销号', end: true },
  ],
  transitions: [
    {
      id: 'confer',
      title: '会商研判',
      from: ['open'],
      to: 'conferred',
      by: { role: 'town_clerk' },
      source: two(at, '对不能立即整改的要加强会商与研判'),
    },
    {
      id: 'rectify',
      title: '提交整改结果',
      from: ['open', 'conferred'],
      to: 'rectified',
      by: { any: [{ role: 'village_cadre' }, { role: 'town_clerk' }] },
      due: { is: 'lte', value: null, unit: '天' },
      source: [
        two(at, '对能及时整改的问题要坚持立行立改'),
        seven('二(二)', '靠实工作责任、明确工作时限'),
      ],
    },
    {
      id: 'close',
      title: '对账销号',
      from: ['rectified'],
      to: 'closed',
      by: closers,
      source: two(at, '逐人逐户对账销号'),
      note: '销号由整改人以外的人办理;原文未写由谁销号,待拍板。',
    },
    {
      id: 'reopen',
      title: '整改不到位,退回',
      from: ['rectified'],
      to: 'open',
      by: closers,
      source: two(at, '做到改到位、改彻底'),
    },
  ],
} as const satisfies Workflow
