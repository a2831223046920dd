import type { Form, List, Register } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const five = inPlan('五')
const range = '二2'

export const leaderLists = [
  {
    id: 'leader_backgrounds',
    title: '带头人来源',
    source: five(range, '主要从已在贫困村创业人员中选择'),
    options: [
      from('firm', '龙头企业负责人', '龙头企业'),
      from('cooperative', '农民专业合作社负责人', '农民专业合作社'),
      from('family_farm', '家庭农场负责人', '家庭农场'),
      from('workshop', '扶贫车间负责人', '扶贫车间等经营主体负责人'),
      from('committee', '村“两委”成员', '“村两委”成员'),
      from('party_member', '农村党员', '农村党员'),
      from('small_firm', '小微企业主', '小微企业主'),
      from('large_grower', '种养大户', '种养大户'),
      from('returned', '回村创业人才', '回村创业人才'),
    ],
  },
  {
    id: 'leader_states',
    title: '带头人状态',
    source: five('二4', '致富带头人实行动态调整'),
    options: [
      { id: 'proposed', title: '拟任' },
      { id: 'serving', title: '在册' },
      { id: 'replaced', title: '已调整' },
    ],
  },
  {
    id: 'teaching_ways',
    title: '培训方式',
    source: five('三', '采用案例教学、实地观摩、技术培训等多种方式'),
    options: [
      { id: 'cases', title: '案例教学', source: five('三', '采用案例教学') },
      { id: 'field_visit', title: '实地观摩', source: five('三', '实地观摩') },
      { id: 'skills', title: '技术培训', source: five('三', '技术培训等多种方式') },
      { id: 'exchange', title: '经验交流', source: five('四3', '采取案例教学或经验交流形式') },
    ],
  },
] as const satisfies readonly List[]

export const leader = {
  id: 'poverty_leader',
  title: { 'zh-CN': '创业致富带头人', en: 'Enterprise leader' },
  level: 'village',
  key: ['leader_no'],
  source: five('二1', '具有领办村级产业项目实力和能力'),
  fields: [
    { id: 'leader_no', title: '带头人编号', kind: 'text', required: true },
    { id: 'name', title: '姓名', kind: 'text', private: 'name', required: true },
    { id: 'phone', title: '联系电话', kind: 'phone', private: 'phone' },
    { id: 'background', title: '来源', kind: 'choice', list: 'leader_backgrounds' },
    { id: 'status', title: '状态', kind: 'choice', list: 'leader_states', history: true },
    { id: 'qualified', title: '合格', kind: 'boolean', unknown: true },
    {
      id: 'helps_poor',
      title: '带贫',
      kind: 'boolean',
      unknown: true,
      source: five('四1', '对不合格、不带贫的致富带头人及时进行调整'),
    },
    {
      id: 'households_led',
      title: '带动贫困户数',
      kind: 'integer',
      unit: '户',
      min: 0,
      unknown: true,
    },
  ],
} as const satisfies Register

/** A log of training sessions, with how many came. */
export const leaderTraining = {
  id: 'leader_training',
  title: { 'zh-CN': '带头人培训', en: 'Leader training' },
  level: 'county',
  key: ['session_no'],
  date: 'held_on',
  source: five('七1', '建立培训信息档案、统计培训完成情况'),
  fields: [
    { id: 'session_no', title: '期次编号', kind: 'text', required: true },
    { id: 'held_on', title: '开班日期', kind: 'date', required: true },
    { id: 'ways', title: '培训方式', kind: 'choices', list: 'teaching_ways' },
    { id: 'trainees', title: '参训带头人', kind: 'integer', unit: '人', min: 0, required: true },
    { id: 'passed', title: '考核合格', kind: 'integer', unit: '人', min: 0, unknown: true },
    {
      id: 'cost',
      title: '培训支出',
      kind: 'money',
      unit: '元',
      min: 0,
      unknown: true,
      source: five('六', '按规定落实培训补贴'),
    },
  ],
} as const satisfies Register

export const trainingForm = {
  id: 'leader_training_form',
  title: { 'zh-CN': '培训情况登记', en: 'Training session' },
  about: 'leader_training',
  businessDate: 'held_on',
  source: five('七1', '县扶贫办主要负责统计汇总学员、制定培训计划、确定培训内容'),
  pages: [
    {
      id: 'session',
      title: '本期培训',
      fields: [
        'held_on',
        'ways',
        'trainees',
        'passed',
        'cost',
        {
          id: 'content',
          title: '培训内容',
          kind: 'longText',
          required: true,
          source: five('三', '开展创业技术、管理、经营等方面指导'),
        },
      ],
    },
  ],
} as const satisfies Form

function from<const I extends string>(id: I, title: string, quote: string) {
  return { id, title, source: five(range, quote) }
}
