import type { Form, Workflow } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const five = inPlan('五')
const standard = '二1'
const procedure = '二3'
const met = [
  ['loyal', '爱党爱国', '致富带头人要从爱党爱国'],
  ['law_abiding', '遵纪守法', '遵纪守法'],
  ['upright', '品行端正', '品行端正'],
  ['creditworthy', '个人信用良好', '个人信用记录良好'],
  ['capable', '能领办村级产业项目', '具有领办村级产业项目实力和能力'],
  ['willing', '愿意带动贫困户', '有意愿履行带动贫困人口脱贫致富社会责任的本土人才'],
] as const

export const leaderApplication = {
  id: 'leader_application',
  title: { 'zh-CN': '致富带头人申请', en: 'Leader application' },
  about: 'poverty_leader',
  businessDate: 'applied_on',
  workflow: 'leader_selection',
  source: five(procedure, '由本人申请、村两委推荐'),
  pages: [
    {
      id: 'person',
      title: '申请人',
      fields: [
        {
          id: 'applied_on',
          title: { 'zh-CN': '申请日期', en: 'Applied on' },
          kind: 'date',
          required: true,
          prefill: 'today()',
        },
        'background',
        'phone',
        {
          id: 'project',
          title: '领办的产业项目',
          kind: 'text',
          required: true,
          source: five(standard, '具有领办村级产业项目实力和能力'),
        },
      ],
    },
    {
      id: 'standards',
      title: '选择标准',
      fields: [check(0), check(1), check(2), check(3), check(4), check(5)],
    },
  ],
} as const satisfies Form

export const leaderSelection = {
  id: 'leader_selection',
  title: { 'zh-CN': '带头人选拔', en: 'Leader selection' },
  about: 'leader_application',
  source: five(procedure, '按照自下而上、公开公示程序进行'),
  states: [
    { id: 'draft', title: '草稿', initial: true },
    { id: 'applied', title: '已申请' },
    { id: 'recommended', title: '村已推荐' },
    { id: 'inspected', title: '已考察' },
    { id: 'reviewed', title: '乡镇已审核' },
    { id: 'returned', title: '退回' },
    { id: 'chosen', title: '已确定', end: true },
    { id: 'rejected', title: '不予确定', end: true },
  ],
  transitions: [
    {
      id: 'apply',
      title: '代本人提交申请',
      from: ['draft', 'returned'],
      to: 'applied',
      by: { role: 'village_cadre' },
      source: five(procedure, '由本人申请'),
    },
    {
      id: 'recommend',
      title: '村“两委”推荐',
      from: ['applied'],
      to: 'recommended',
      by: { role: 'village_cadre' },
      when: met.map(([id]) => id).join(' and '),
      source: [five(procedure, '村两委推荐'), five(standard, '1、选择标准')],
    },
    {
      id: 'inspect',
      title: '第一书记和工作队长考察',
      from: ['recommended'],
      to: 'inspected',
      by: { any: [{ role: 'village_first_secretary' }, { role: 'team_leader' }] },
      source: five(procedure, '贫困村第一书记和驻村工作队长考察'),
      note: '两人共同考察,由其中一人提交。',
    },
    {
      id: 'review',
      title: '乡镇审核',
      from: ['inspected'],
      to: 'reviewed',
      by: { role: 'town_clerk' },
      source: five(procedure, '乡政府审核'),
    },
    {
      id: 'choose',
      title: '县审定',
      from: ['reviewed'],
      to: 'chosen',
      by: { role: 'county_bureau' },
      do: [
        {
          notice: {
            at: ['village'],
            order: null,
            lasts: { is: 'eq', value: null, unit: '工作日', asWritten: '公开公示' },
            columns: ['name', 'background'],
          },
        },
      ],
      set: { status: '"在册"' },
      source: [
        five(procedure, '报县扶贫部门审定'),
        five(procedure, '按照自下而上、公开公示程序进行'),
      ],
      note: '公示天数和范围原文未载,定下之前不能审定。',
    },
    {
      id: 'send_back',
      title: '退回补充',
      from: ['applied', 'recommended', 'inspected', 'reviewed'],
      to: 'returned',
      by: { any: [{ role: 'town_clerk' }, { role: 'county_bureau' }] },
      source: five(procedure, '按照自下而上、公开公示程序进行'),
      note: '原文未载退回,按审核的通常含义设置。',
    },
    {
      id: 'reject',
      title: '不予确定',
      from: ['reviewed'],
      to: 'rejected',
      by: { role: 'county_bureau' },
      source: five(procedure, '报县扶贫部门审定'),
    },
  ],
} as const satisfies Workflow

/** Leaders who do not qualify or do not help are replaced in time. */
export const leaderAdjustment = {
  id: 'leader_adjustment',
  title: { 'zh-CN': '带头人动态调整', en: 'Leader adjustment' },
  about: 'poverty_leader',
  field: 'status',
  source: five('四1', '对不合格、不带贫的致富带头人及时进行调整'),
  states: [
    { id: 'proposed', title: '拟任', initial: true },
    { id: 'serving', title: '在册' },
    { id: 'replaced', title: '已调整', end: true },
  ],
  transitions: [
    {
      id: 'enrol',
      title: '列入名册',
      from: ['proposed'],
      to: 'serving',
      by: { role: 'county_bureau' },
      source: five(procedure, '确定为带头人'),
    },
    {
      id: 'replace',
      title: '调整出册',
      from: ['serving'],
      to: 'replaced',
      by: { role: 'town_clerk' },
      when: 'not qualified or not helps_poor',
      source: five('四1', '对不合格、不带贫的致富带头人及时进行调整'),
    },
  ],
} as const satisfies Workflow

function check(index: 0 | 1 | 2 | 3 | 4 | 5) {
  const [id, title, quote] = met[index]
  return { id, title, kind: 'boolean', required: true, source: five(standard, quote) } as const
}
