import type { Subsidy } from '@xiance/schema'
import { cite } from './sources.ts'

const at = '二(六)13'
const perStudent = { kind: 'grant', about: 'student', per: 'year', asOf: 'date' } as const

/** Help for students of each stage, then what the plan promises households without an amount. */
export const subsidies = [
  {
    ...perStudent,
    id: 'boarding',
    title: { 'zh-CN': '寄宿生生活补助', en: 'Boarding aid' },
    eligible: 'boarding',
    source: [cite(at, '义务阶段寄宿小学生生均1000元/年'), cite(at, '初中寄宿生均1250元/年')],
    lines: [{ id: 'year', title: '一年', rate: '参数.boarding_aid[stage]' }],
  },
  {
    ...perStudent,
    id: 'meals',
    title: { 'zh-CN': '营养改善计划', en: 'School meals' },
    eligible: 'rural_school and stage in ["小学", "初中"]',
    source: cite(at, '农村义务教育学校学生每生4元/天'),
    lines: [{ id: 'day', title: '用餐天数', quantity: 'meal_days', rate: '参数.meal_aid' }],
  },
  {
    ...perStudent,
    id: 'senior_grant',
    title: { 'zh-CN': '普通高中国家助学金', en: 'Senior school grant' },
    eligible: 'hardship and stage = "普通高中"',
    source: cite(at, '高中家庭经济困难学生国家补助金3500元/生/年'),
    lines: [{ id: 'year', title: '一年', rate: '参数.senior_aid' }],
  },
  {
    ...perStudent,
    id: 'compulsory_free',
    title: '义务教育“两免”',
    eligible: 'stage in ["小学", "初中"]',
    source: cite(at, '全面落实义务教育学校“两免一补”政策'),
    lines: [{ id: 'year', title: '一年', rate: '参数.compulsory_free_amount' }],
  },
  {
    ...perStudent,
    id: 'senior_free',
    title: '高中阶段免费补助',
    eligible: 'stage = "普通高中"',
    source: cite(at, '全面实现高中阶段免费补助政策'),
    lines: [{ id: 'year', title: '一年', rate: '参数.senior_free_amount' }],
  },
  {
    ...perStudent,
    id: 'vocational_free',
    title: '中职免学费',
    eligible: 'stage = "中职"',
    source: cite(at, '落实中职学生100%享受免学费和国家补助金政策'),
    lines: [{ id: 'year', title: '一年', rate: '参数.vocational_fee' }],
  },
  {
    ...perStudent,
    id: 'vocational_grant',
    title: '中职国家补助金',
    eligible: 'stage = "中职"',
    source: cite(at, '落实中职学生100%享受免学费和国家补助金政策'),
    lines: [{ id: 'year', title: '一年', rate: '参数.vocational_grant' }],
  },
  {
    ...perStudent,
    id: 'yulu',
    title: '“雨露计划”资助',
    eligible: 'registered_poor and stage in ["中职", "普通高校"]',
    source: [
      cite(at, '落实好“雨露计划”扶贫培训资助政策'),
      cite('二(五)11', '保障贫困家庭初中、高中毕业生接受普通高校本科学历教育'),
    ],
    lines: [{ id: 'year', title: '一年', rate: '参数.yulu_amount' }],
  },
  {
    id: 'camellia_reward',
    title: '油茶以奖代补',
    kind: 'grant',
    about: 'household',
    per: 'year',
    eligible: 'poor or large_grower',
    source: cite('二(三)8', '对贫困户、种植大户发展油茶种植进行奖励'),
    note: '“种植大户”的面积标准原文未载。',
    lines: [{ id: 'reward', title: '奖励', rate: '参数.camellia_reward_amount' }],
  },
  {
    id: 'startup_interest',
    title: '创业贷款贴息',
    kind: 'interest',
    about: 'household',
    per: 'year',
    eligible: 'poor and startup_wish and startup_project',
    source: cite('二(五)11', '并对有创业意愿、有创业项目并符合申请创业贴息贷款条件的贫困户'),
    lines: [{ id: 'interest', title: '贴息', rate: '参数.startup_interest_amount' }],
  },
  {
    id: 'minimum_living',
    title: '农村最低生活保障',
    kind: 'relief',
    about: 'household',
    per: 'month',
    eligible: 'low_income_fits',
    source: cite('二(十一)23', '将所有符合条件的贫困家庭纳入农村低保范围,做到应保尽保'),
    lines: [{ id: 'month', title: '每月', rate: '参数.minimum_living_amount' }],
  },
] as const satisfies readonly Subsidy[]
