import { duty } from '@xiance/config-base'
import type { Overlay, Workflow } from '@xiance/schema'
import { cite } from './sources.ts'

const funds = '六(四)'
const checker = { role: 'county_bureau', not: 'rectify' } as const

/** Money: allotted, announced at three levels, its goal held against what came of it; and failures of checks. */
export const fundWorkflows = [
  {
    id: 'fund_notice',
    title: { 'zh-CN': '资金分配公示', en: 'Notice of funds' },
    about: 'fund_allocation',
    source: cite(funds, '资金分配结果全部按照要求实行嘎查村、苏木镇、旗三级公示公告制度'),
    note: '三级同时公示还是逐级公示、公示几日,原文未载;天数定下之前不能公告。',
    states: [
      { id: 'allocated', title: '已分配', initial: true },
      { id: 'on_notice', title: '公示中' },
      { id: 'announced', title: '已公告,执行中' },
      { id: 'evaluated', title: '已评价', end: true },
      { id: 'withdrawn', title: '有异议,撤回', end: true },
    ],
    transitions: [
      {
        id: 'post',
        title: '开始三级公示',
        from: ['allocated'],
        to: 'on_notice',
        by: { role: 'county_bureau' },
        source: cite(funds, '资金分配结果全部按照要求实行嘎查村、苏木镇、旗三级公示公告制度'),
      },
      {
        id: 'announce',
        title: '公示期满,公告',
        from: ['on_notice'],
        to: 'announced',
        by: { role: 'county_bureau' },
        do: [
          {
            notice: {
              at: ['village', 'township', 'banner'],
              order: null,
              lasts: {
                is: 'eq',
                value: null,
                than: '参数.fund_notice_days',
                unit: '工作日',
                asWritten: '三级公示公告',
              },
              columns: ['project', 'township', 'fund_source', 'amount'],
            },
          },
        ],
        set: { announced: '是' },
        source: cite(funds, '旗三级公示公告制度'),
      },
      {
        id: 'withdraw',
        title: '异议成立,撤回',
        from: ['on_notice'],
        to: 'withdrawn',
        by: { role: 'county_bureau' },
        note: '原文未载异议,按公示的通常含义设置。',
      },
      {
        id: 'evaluate',
        title: '绩效评价',
        from: ['announced'],
        to: 'evaluated',
        by: { role: 'county_bureau' },
        when: 'goal_met = 是 or goal_met = 否',
        source: cite(funds, '明确绩效目标,加强执行监控、强化评价结果运用'),
      },
    ],
  },
  {
    id: 'problem',
    title: { 'zh-CN': '问题整改', en: 'Problem' },
    source: cite(funds, '健全资金项目常态化监管机制,强化主管部门监管责任'),
    note: '检查发现的问题由苏木镇整改、旗级部门核实;整改期限原文未载。',
    states: [{ id: 'pursued', title: '已追责', end: true }],
    transitions: [
      { id: 'close', by: checker },
      { id: 'reopen', by: checker },
      {
        id: 'pursue',
        title: '移交追责',
        from: ['open', 'conferred', 'rectified'],
        to: 'pursued',
        by: { role: 'county_bureau' },
        source: cite('六(五)', '该追责的追责,该撤换的撤换,绝不姑息迁就'),
      },
    ],
  },
  duty({
    id: 'training_duty',
    title: { 'zh-CN': '组织培训', en: 'Training duty' },
    about: 'training_session',
    source: cite('五(六)', '并分层次、分类别组织致富带头人培训'),
    due: '待组织',
    done: ['held', '已组织'],
    step: {
      id: 'hold',
      title: '组织培训并登记',
      by: { role: 'town_clerk' },
      do: [{ form: 'training_record' }],
      source: cite('五(六)', '强化针对性培训,提升自主发展能力'),
      note: '多久组织一次,原文未载。',
    },
  }),
] as const satisfies Overlay<readonly Workflow[]>
