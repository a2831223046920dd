import type { Workflow } from '@xiance/schema'
import { cite } from '../sources.ts'

const at = '二(十二)25'
const rewards = '三(四)'
const latest = 'max(assessments.assessed_year)'
const fails = 'not task_met or grade = "差"'
const failed = `any(assessments[assessed_year = ${latest} and (${fails})])`
/** Failed in each of as many years up to the latest as the plan names. */
const failedOn = `count(assessments[assessed_year > ${latest} - 参数.years_to_sanction and (${fails})]) >= 参数.years_to_sanction`
const praised = `any(assessments[assessed_year = ${latest} and task_met and grade = "好"])`

/** Red and black lists of a quarter, and what a year's assessment brings. */
export const assessment = [
  {
    id: 'red_black_list',
    title: { 'zh-CN': '红黑榜', en: 'Red and black lists' },
    about: 'responsible_unit',
    source: cite(at, '实行“红黑榜”通报制度'),
    note: '加分、扣分各几分,并列如何处理,原文未载。',
    states: [
      { id: 'due', title: '待通报', initial: true },
      { id: 'red', title: '上红榜', end: true },
      { id: 'black', title: '上黑榜' },
      { id: 'deducted', title: '已扣分', end: true },
      { id: 'accountable', title: '启动问责', end: true },
      { id: 'unlisted', title: '不上榜', end: true },
    ],
    transitions: [
      {
        id: 'praise',
        title: '红榜通报表扬',
        from: ['due'],
        to: 'red',
        on: { every: 'quarter', each: 'responsible_unit' },
        by: { role: 'county_bureau' },
        when: 'quarter_rank <= 参数.red_list_size',
        source: [
          cite(at, '督查考评排前3名的,在“红榜”上通报表扬'),
          cite(at, '上“红榜”1次,给予年度脱贫攻坚绩效考评相应加分'),
        ],
      },
      {
        id: 'criticise',
        title: '黑榜通报批评',
        from: ['due'],
        to: 'black',
        by: { role: 'county_bureau' },
        when: 'quarter_rank > ranked_units - 参数.black_list_size and quarter_rank > 参数.red_list_size',
        source: cite(at, '督查考评排后3名的,在“黑榜”上通报批评'),
      },
      {
        id: 'leave',
        title: '不上榜',
        from: ['due'],
        to: 'unlisted',
        by: { role: 'county_bureau' },
        when: 'quarter_rank > 参数.red_list_size and quarter_rank <= ranked_units - 参数.black_list_size',
        source: cite(at, '实行“红黑榜”通报制度'),
      },
      {
        id: 'deduct',
        title: '考评扣分',
        from: ['black'],
        to: 'deducted',
        by: { role: 'county_bureau' },
        source: cite(at, '上“黑榜”1次,给予年度脱贫攻坚绩效考评相应扣分'),
      },
      {
        id: 'call_to_account',
        title: '扣分并启动问责',
        from: ['black'],
        to: 'accountable',
        by: { role: 'discipline' },
        source: cite(at, '视问题严重程度,启动问责程序'),
        note: '多严重才问责,原文未载,由人判断。',
      },
    ],
  },
  {
    id: 'yearly_assessment',
    title: { 'zh-CN': '年度考核奖惩', en: 'Yearly assessment' },
    about: 'responsible_unit',
    source: [
      cite(rewards, '坚持年度集中考核和平时工作情况相结合'),
      cite(rewards, '兼顾脱贫成果巩固情况,不搞“一考定终身”'),
    ],
    note: '考核办法、等次个数原文未载。',
    states: [
      { id: 'due', title: '待考核', initial: true },
      { id: 'praised', title: '表彰奖励', end: true },
      { id: 'talked', title: '约谈', end: true },
      { id: 'sanctioned', title: '组织处理', end: true },
      { id: 'noted', title: '无奖惩', end: true },
    ],
    transitions: [
      {
        id: 'praise',
        title: '表彰奖励',
        from: ['due'],
        to: 'praised',
        on: { every: 'year', each: 'responsible_unit' },
        by: { role: 'leader' },
        when: praised,
        source: cite(rewards, '对完成年度脱贫任务且考核等次为“好”的乡镇、县直单位进行表彰奖励'),
      },
      {
        id: 'talk',
        title: '第一年约谈',
        from: ['due'],
        to: 'talked',
        by: { role: 'leader' },
        when: `${failed} and not (${failedOn})`,
        source: cite(rewards, '对完不成年度脱贫任务或者考核等次为“差”的,第一年进行约谈'),
      },
      {
        id: 'sanction',
        title: '连续两年组织处理',
        from: ['due'],
        to: 'sanctioned',
        by: { role: 'leader' },
        when: failedOn,
        source: [
          cite(rewards, '连续两年完不成年度脱贫任务或者考核等次为“差”的'),
          cite(rewards, '按照干部管理权限对单位主要领导进行组织处理'),
        ],
      },
      {
        id: 'note',
        title: '无奖惩',
        from: ['due'],
        to: 'noted',
        by: { role: 'leader' },
        when: `not ${failed} and not ${praised}`,
        source: cite(rewards, '强化考核结果运用,严格兑现奖惩'),
        note: '完成任务而等次不是“好”也不是“差”的,原文未载如何处理。',
      },
    ],
  },
] as const satisfies readonly Workflow[]
