import type { Item } from '@xiance/schema'
import { item } from './inspection-item.ts'
import { cite } from './sources.ts'

export type Point = readonly [
  id: string,
  title: string,
  ask: string,
  at: string,
  quote: string,
  organs: readonly string[],
]

const county = ['county_party_government']
const sectors = ['sector_departments']
const toCounty = '按照扶贫开发责任、权利、任务、资金“四到县”总体要求'

/** What the mechanisms of 四 and the duties of 五 ask of a county. */
const countyPoints: readonly Point[] = [
  [
    'double_leaders',
    '双组长制',
    '党政一把手任组长,副书记、分管领导任副组长',
    '二(三)',
    '严格执行脱贫攻坚双组长制,党政一把手任组长,副书记、分管领导任副组长',
    county,
  ],
  [
    'four_secretaries',
    '四级书记一起抓',
    '市县乡村四级书记都在抓扶贫',
    '二(三)',
    '市县乡村四级书记一起抓扶贫',
    county,
  ],
  [
    'industry_plan',
    '产业规划',
    '县、乡、村产业发展规划和专项扶持政策已出台',
    '三(一)',
    '制定贫困县、乡、村产业发展规划,配套出台专项扶持政策',
    county,
  ],
  [
    'full_verification',
    '全面核查',
    '建档立卡的村、户、人口已定期全面核查',
    '四(一)',
    '定期进行全面核查',
    county,
  ],
  [
    'lifting_recognised',
    '脱贫认定',
    '贫困户脱贫认定机制已建立',
    '四(一)',
    '建立贫困户脱贫认定机制',
    county,
  ],
  [
    'satisfaction',
    '满意度调查',
    '已开展群众扶贫满意度调查',
    '四(一)',
    '开展贫困地区群众扶贫满意度调查',
    county,
  ],
  [
    'third_party',
    '第三方评估',
    '已建立第三方评估机制',
    '四(一)',
    '扶贫成效的第三方评估机制',
    county,
  ],
  [
    'no_false_numbers',
    '无“数字脱贫”',
    '没有弄虚作假,发现的已追究责任',
    '四(一)',
    '对弄虚作假搞“数字脱贫”的,要严肃追究责任',
    ['discipline'],
  ],
  [
    'fund_in_budget',
    '专项扶贫基金入预算',
    '财政专项扶贫基金已全部纳入预算',
    '四(二)',
    '将每年4000万财政专项扶贫基金全部纳入市县两级财政预算',
    ['finance'],
  ],
  [
    'fund_rules',
    '资金和项目办法',
    '资金使用监督管理办法、项目安排管理办法已制定',
    '四(二)',
    '制定扶贫资金使用监督管理办法、项目安排管理办法',
    [...county, 'finance'],
  ],
  [
    'fund_audit',
    '监督检查审计',
    '财政监督检查和审计、稽查已开展',
    '四(二)',
    '加强财政监督检查和审计、稽查等工作',
    ['finance'],
  ],
  [
    'fund_accountability',
    '违规使用追责',
    '违规使用责任追究制度已建立,问题已惩处',
    '四(二)',
    '建立扶贫资金违规使用责任追究制度',
    ['discipline'],
  ],
  [
    'leaders_sponsor',
    '领导包户',
    '县级领导、企业包户帮扶已落实',
    '四(三)',
    '县级领导、企业包户帮扶制度',
    county,
  ],
  [
    'organs_assessed',
    '定点扶贫考核',
    '定点扶贫考核评价机制已建立',
    '四(三)',
    '建立考核评价机制,推动各部门、各单位落实扶贫责任',
    sectors,
  ],
  [
    'relief_day',
    '“10·17”全国扶贫日',
    '已利用扶贫日开展社会动员',
    '四(四)',
    '发挥好“10·17”全国扶贫日社会动员作用',
    county,
  ],
  [
    'risk_fund',
    '风险补偿和担保基金',
    '扶贫贷款风险补偿基金和担保基金已设立',
    '四(五)',
    '支持贫困地区设立扶贫贷款风险补偿基金和担保基金',
    ['finance'],
  ],
  [
    'first_responsible',
    '第一责任人',
    '书记、县长履行第一责任人职责',
    '五(一)',
    '书记、县长是第一责任人',
    county,
  ],
  ['letters', '责任书', '责任书已层层签订', '五(一)', '层层签订脱贫攻坚责任书', county],
  [
    'sector_policies',
    '行业特惠政策',
    '各行业部门已制定特惠政策措施',
    '五(一)',
    '制定本部门加大行业扶贫力度的特惠政策措施',
    sectors,
  ],
  [
    'cadres_posted',
    '后备干部挂职',
    '已有计划安排后备干部挂职任职',
    '五(一)',
    '有计划地安排县、科级后备干部到贫困县、乡挂职任职',
    county,
  ],
  [
    'inspected_yearly',
    '年度逐级督查',
    '年度逐级督查制度已建立',
    '五(三)',
    '建立年度扶贫开发工作逐级督查制度',
    ['city_leading_group'],
  ],
  [
    'in_assessment',
    '纳入实绩考核',
    '扶贫开发成效已纳入实绩考核',
    '五(三)',
    '领导干部工作实绩考核办法和实施细则之中',
    ['city_leading_group'],
  ],
  [
    'exit_standard',
    '退出标准和程序',
    '贫困村、贫困户退出标准和程序已制定',
    '五(三)',
    '制定贫困村、贫困户退出标准和程序',
    county,
  ],
  [
    'incidents',
    '重大涉贫事件',
    '处置、反馈机制已建立',
    '五(三)',
    '建立重大涉贫事件的处置、反馈机制',
    county,
  ],
  [
    'leading_group',
    '领导小组',
    '组长由党政主要负责同志共同担任',
    '五(四)',
    '各县(市)扶贫开发领导小组组长由党政主要负责同志共同担任',
    county,
  ],
  [
    'means',
    '工作条件',
    '必需的工作条件和经费、车辆有保障',
    '五(四)',
    '提供必需的工作条件和经费、车辆保障',
    county,
  ],
]

/** Lists that the decision counts; only 四到县 says what is in it. */
const counted: readonly Item[] = [
  {
    id: 'six_precisions',
    title: '“六个精准”',
    declared: 6,
    organs: county,
    source: cite('二(一)', '按照“六个精准”和“五个一批”的要求'),
    note: '各项内容原文未列。',
  },
  {
    id: 'four_to_county',
    title: '“四到县”',
    declared: 4,
    organs: county,
    source: cite('四(二)', toCounty),
    items: [
      toTheCounty('responsibility', '责任到县'),
      toTheCounty('rights', '权利到县'),
      toTheCounty('tasks', '任务到县'),
      toTheCounty('funds', '资金到县'),
    ],
  },
  {
    id: 'five_batches',
    title: '“五个一批”',
    declared: 5,
    organs: county,
    source: cite('二(一)', '按照“六个精准”和“五个一批”的要求'),
    note: '各项内容原文未列。',
  },
  {
    id: 'village_democracy',
    title: '“四议一审两公开”',
    declared: 7,
    organs: ['towns_villages'],
    source: cite('五(二)', '继续落实好“四议一审两公开”、村务联席会等制度'),
    note: '各项内容原文未列。',
  },
]

export const countyItems: readonly Item[] = [...countyPoints.map(pointOf), ...counted]

export function pointOf([id, title, ask, at, quote, organs]: Point): Item {
  return item({ id, title, ask, organs, source: cite(at, quote) })
}

function toTheCounty(id: string, title: string): Item {
  return pointOf([id, title, `${title}已做到`, '四(二)', toCounty, county])
}
