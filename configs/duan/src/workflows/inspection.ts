import { duty } from '@xiance/config-base'
import type { Overlay, Workflow } from '@xiance/schema'
import { cite } from '../sources.ts'

const at = '二(十二)25'
const leading = '三(一)'
const pushing = '三(二)'
const checker = { role: 'county_bureau', not: 'rectify' } as const

/** Who answers for what, who looks after it, how often. */
export const inspection = [
  {
    id: 'responsibility_letter',
    title: { 'zh-CN': '年度责任书', en: 'Responsibility letter' },
    about: 'town',
    source: cite(leading, '县乡两级逐级签订年度脱贫攻坚责任书,每年报告工作进展情况'),
    states: [
      { id: 'due', title: '待签订', initial: true },
      { id: 'signed', title: '已签订' },
      { id: 'reported', title: '已报告', end: true },
    ],
    transitions: [
      {
        id: 'sign',
        title: '签订责任书',
        from: ['due'],
        to: 'signed',
        on: { every: 'year', each: 'town' },
        by: { role: 'town_leader' },
        source: cite(leading, '县乡两级逐级签订年度脱贫攻坚责任书'),
      },
      {
        id: 'report',
        title: '报告全年进展',
        from: ['signed'],
        to: 'reported',
        by: { role: 'town_leader' },
        source: cite(leading, '每年报告工作进展情况'),
      },
    ],
  },
  {
    id: 'unannounced_inspection',
    title: { 'zh-CN': '季度暗访督查', en: 'Unannounced inspection' },
    about: 'town',
    source: cite(pushing, '建立以暗访为主的督查巡查机制,每季度针对存在问题开展一次督查巡查'),
    states: [
      { id: 'due', title: '待督查', initial: true },
      { id: 'found', title: '有问题,待整改' },
      { id: 'rectified', title: '已整改,待核实' },
      { id: 'closed', title: '已办结', end: true },
    ],
    transitions: [
      {
        id: 'find',
        title: '督查发现问题',
        from: ['due'],
        to: 'found',
        on: { every: 'quarter', each: 'town' },
        by: { role: 'leader' },
        source: cite(pushing, '县级领导积极开展脱贫攻坚暗访活动,及时发现和处理有关问题'),
      },
      {
        id: 'pass',
        title: '督查未发现问题',
        from: ['due'],
        to: 'closed',
        by: { role: 'leader' },
        source: cite(pushing, '每季度针对存在问题开展一次督查巡查'),
      },
      {
        id: 'rectify',
        title: '报告整改',
        from: ['found'],
        to: 'rectified',
        by: { role: 'town_leader' },
        source: cite(pushing, '抓好整改落实'),
      },
      {
        id: 'confirm',
        title: '核实整改',
        from: ['rectified'],
        to: 'closed',
        by: { role: 'leader' },
        source: cite(pushing, '抓好整改落实'),
      },
    ],
  },
  duty({
    id: 'dispatch_meeting',
    title: { 'zh-CN': '责任单位调度会', en: 'Dispatch meeting' },
    about: 'county',
    source: cite(pushing, '每季度召开一次脱贫攻坚责任单位调度会'),
    due: '待召开',
    done: ['held', '已召开'],
    step: {
      id: 'hold',
      title: '召开调度会',
      on: { every: 'quarter', each: 'county' },
      by: { role: 'leader' },
      source: cite(pushing, '对重要工作及时调度安排'),
    },
  }),
  duty({
    id: 'standing_committee',
    title: { 'zh-CN': '常委会、常务会听取汇报', en: 'Standing committee hears reports' },
    about: 'county',
    source: cite(pushing, '自治县党委常委会、政府常务会定期听取脱贫攻坚工作汇报'),
    note: '“定期”是多久,原文未载。',
    due: '待听取',
    done: ['heard', '已听取'],
    step: {
      id: 'hear',
      title: '听取汇报',
      by: { role: 'leader' },
      do: [{ report: ['people_lifted', 'villages_delisted'] }],
      source: cite(pushing, '政府常务会定期听取脱贫攻坚工作汇报,研究解决重大问题'),
    },
  }),
  {
    id: 'problem',
    title: { 'zh-CN': '问题整改', en: 'Rectification' },
    source: [
      cite(pushing, '建立完善社会监督机制和问题发现信息反馈机制'),
      cite(pushing, '抓好整改落实'),
      cite(at, '重点督查各乡镇、县直各单位、各帮扶干部'),
    ],
    note: '整改期限原文未载。',
    transitions: [
      { id: 'confer', by: { role: 'town_leader' } },
      { id: 'rectify', by: { any: [{ role: 'town_leader' }, { role: 'village_cadre' }] } },
      { id: 'close', by: checker },
      { id: 'reopen', by: checker },
    ],
  },
] as const satisfies Overlay<readonly Workflow[]>
