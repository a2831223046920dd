import type { Field, Register } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const two = inPlan('二')
const nine = inPlan('九')

/** What the ledger keeps of one member; a certificate is a sensitive fact. */
const members = {
  id: 'members',
  title: { 'zh-CN': '家庭成员', en: 'Members' },
  alias: ['成员'],
  kind: 'rows',
  required: true,
  min: 1,
  max: 20,
  source: two('三(一)', '确保户户到、人人过、项项查'),
  rows: [
    { id: 'name', title: '姓名', kind: 'text', private: 'name', required: true },
    { id: 'sex', title: '性别', kind: 'choice', list: 'sex', required: true },
    {
      id: 'birth_date',
      title: '出生日期',
      kind: 'date',
      required: true,
      rules: [{ id: 'born', title: '出生日期不能晚于今天', must: 'birth_date <= today()' }],
    },
    { id: 'relation', title: '与户主关系', kind: 'choice', list: 'relation', required: true },
    {
      id: 'in_school',
      title: '在校就读',
      kind: 'boolean',
      unknown: true,
      show: 'age(birth_date) in 6..15',
      required: 'age(birth_date) in 6..15',
      help: '6至15周岁填写',
      source: two('三(一)', '排查义务教育阶段入学和教育资助发放情况'),
    },
    {
      id: 'insured',
      title: '已参加基本医疗保险',
      kind: 'boolean',
      unknown: true,
      required: true,
      help: '在外地参保或由就业单位代缴的,也选“是”',
      source: two('三(一)', '城乡居民基本医疗保险(含大病保险)参保情况'),
    },
    {
      id: 'able_to_work',
      title: '有劳动能力',
      kind: 'boolean',
      unknown: true,
      source: nine('基本情况', '一是有的贫困户家庭没有劳动能力'),
    },
    {
      id: 'certificates_due',
      title: '应办残疾证或慢性病证',
      kind: 'boolean',
      unknown: true,
      private: 'health',
      source: two('三(五)(6)', '有关证件(如残疾证、慢性病证等)务必办理并存放户袋'),
    },
  ],
} as const satisfies Field

export const household = {
  id: 'household',
  title: { 'zh-CN': '农户', en: 'Household' },
  level: 'village',
  key: ['household_no'],
  source: two('三(一)', '组织人员对所有建档立卡贫困户和边缘户开展全覆盖排查'),
  fields: [
    {
      id: 'household_no',
      title: { 'zh-CN': '户编号', en: 'Household number' },
      kind: 'text',
      required: true,
    },
    {
      id: 'head_name',
      title: { 'zh-CN': '户主姓名', en: 'Head of household' },
      kind: 'text',
      private: 'name',
      required: true,
    },
    {
      id: 'village',
      title: { 'zh-CN': '村', en: 'Village' },
      kind: 'region',
      to: 'village',
      required: true,
    },
    { id: 'phone', title: { 'zh-CN': '联系电话', en: 'Phone' }, kind: 'phone', private: 'phone' },
    {
      id: 'kind',
      title: { 'zh-CN': '农户类别', en: 'Kind of household' },
      kind: 'choice',
      list: 'household_kinds',
      history: true,
    },
    {
      id: 'causes',
      title: { 'zh-CN': '致贫原因', en: 'Causes of poverty' },
      kind: 'choices',
      list: 'poverty_causes',
      source: nine('基本情况', '致贫原因分析'),
    },
    members,
    {
      id: 'income_per_head',
      title: '家庭年人均可支配收入',
      kind: 'money',
      unit: '元',
      unknown: true,
    },
    secured('schooling_secured', '义务教育有保障', '三是义务教育保障情况'),
    secured('medical_secured', '基本医疗有保障', '四是基本医疗保障情况'),
    secured('housing_safe', '住房安全', '五是住房安全保障情况'),
    secured('water_safe', '饮水安全', '六是饮水安全情况'),
  ],
} as const satisfies Register

function secured<const I extends string>(id: I, title: string, quote: string) {
  return {
    id,
    title,
    kind: 'boolean',
    unknown: true,
    required: true,
    source: two('三(一)', quote),
  } as const
}
