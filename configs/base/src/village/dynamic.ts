import type { Form, Register, Series, Workflow } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const ten = inPlan('十')
const steps = '识别不精准退出(剔除)1户和2人、正常退出14户58人'

/** One village's yearly round: who was proposed to leave and to enter, and what came of it. */
export const dynamicRound = {
  id: 'dynamic_round',
  title: { 'zh-CN': '动态管理轮次', en: 'Dynamic management round' },
  level: 'village',
  key: ['round_no'],
  source: ten('一', '组建成立了xx村委会贫困对象动态管理工作领导工作小组'),
  fields: [
    { id: 'round_no', title: '轮次编号', kind: 'text', required: true },
    count('exits_proposed', '拟退出户数', ten('二六', '要坚持先退后进')),
    count('exits_settled', '已评议审定的退出户数', ten('二六', '要坚持先退后进')),
    count('struck', '其中:识别不精准剔除', ten('一', '识别不精准退出(剔除)1户和2人')),
    count('left_normally', '其中:正常退出', ten('一', '正常退出14户58人')),
    count('entries_proposed', '拟新识别户数', ten('一', '新识别纳入建档立卡的20户和60人')),
    count('entries_settled', '已审定的新识别户数', ten('一', '新识别纳入建档立卡的20户和60人')),
    count('relapsed', '标注返贫户数', ten('一', '脱贫户标注为脱贫返贫户的4户和20人')),
    {
      id: 'satisfaction',
      title: '群众满意率',
      kind: 'percent',
      min: 0,
      max: 100,
      unknown: true,
      source: ten('总述', '群众满意率达90%以上的目标'),
    },
  ],
} as const satisfies Register

export const dynamicReport = {
  id: 'dynamic_round_report',
  title: { 'zh-CN': '动态管理方案', en: 'Dynamic management plan' },
  about: 'dynamic_round',
  source: ten('一', steps),
  pages: [
    {
      id: 'leave',
      title: '先退',
      fields: ['exits_proposed', 'exits_settled', 'struck', 'left_normally'],
    },
    { id: 'enter', title: '后进', fields: ['entries_proposed', 'entries_settled', 'relapsed'] },
    { id: 'people', title: '群众评价', fields: ['satisfaction'] },
  ],
} as const satisfies Form

const cadre = { role: 'village_cadre' } as const
const clerk = { role: 'town_clerk' } as const

/** Leave first, then enter: entries are settled only when every proposed exit is. */
export const dynamicManagement = {
  id: 'dynamic_management',
  title: { 'zh-CN': '贫困对象动态管理', en: 'Dynamic management' },
  about: 'dynamic_round',
  source: ten('二六', '要坚持先退后进'),
  states: [
    { id: 'started', title: '待贫情分析', initial: true },
    { id: 'analysed', title: '已贫情分析' },
    { id: 'surveyed', title: '已实地调查' },
    { id: 'rechecked', title: '数据已复核' },
    { id: 'drafted', title: '已提初步方案' },
    { id: 'reviewed', title: '已公开评议' },
    { id: 'exits_done', title: '退出已审定' },
    { id: 'entries_done', title: '新识别已审定' },
    { id: 'approved', title: '已逐级审定', end: true },
  ],
  transitions: [
    step('analyse', '贫情分析', ['started', 'analysed'], cadre),
    step('survey', '实地调查', ['analysed', 'surveyed'], cadre),
    step('recheck', '信息数据复核', ['surveyed', 'rechecked'], clerk),
    {
      ...step('draft', '提出初步方案', ['rechecked', 'drafted'], cadre),
      do: [{ form: 'dynamic_round_report' }],
    },
    step('review', '公开评议', ['drafted', 'reviewed'], cadre),
    {
      id: 'settle_exits',
      title: '审定退出',
      from: ['reviewed'],
      to: 'exits_done',
      by: clerk,
      when: 'exits_settled = exits_proposed',
      source: ten('二六', '要坚持先退后进'),
    },
    {
      id: 'settle_entries',
      title: '审定新识别',
      from: ['exits_done'],
      to: 'entries_done',
      by: clerk,
      when: 'exits_settled = exits_proposed and entries_settled <= entries_proposed',
      source: ten('二六', '为新纳入的识别对象提供参照物'),
    },
    {
      id: 'approve',
      title: '逐级审定',
      from: ['entries_done'],
      to: 'approved',
      by: { role: 'county_bureau' },
      source: ten('一', '公开评议、逐级审定等工作环节'),
    },
  ],
} as const satisfies Workflow

export const dynamicParameters = [
  {
    id: 'income_line_2017',
    title: '动态管理收入标准',
    unit: '元',
    entries: [
      {
        when: { in: '2017' },
        q: { is: 'eq', value: 2952, unit: '元', asWritten: '2952元' },
        source: ten('二二', '对2952元的计算方法及所代表的含义做全面、准确的理解'),
      },
    ],
  },
] as const satisfies readonly Series[]

function step(
  id: string,
  title: string,
  [from, to]: readonly [string, string],
  by: { readonly role: string },
) {
  return { id, title, from: [from], to, by, source: ten('一', title) }
}

function count<const I extends string>(id: I, title: string, source: ReturnType<typeof ten>) {
  return { id, title, kind: 'integer', unit: '户', min: 0, unknown: true, source } as const
}
