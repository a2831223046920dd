import type { Citation, Subsidy } from '@xiance/schema'
import { enterprisePolicies } from './policies-enterprise.ts'
import { workPolicies } from './policies-work.ts'
import { atRisk, inThree, lifted, literally, targeted } from './policy-scope.ts'
import { cite } from './sources.ts'

/** A policy the plan names without an amount. */
export interface Policy extends Pick<Subsidy, 'id' | 'kind' | 'phaseOut'> {
  readonly title: string
  readonly about?: string
  readonly per?: Subsidy['per']
  readonly eligible: string
  readonly source: readonly Citation[]
  readonly note?: string
}

const industry = '五(一)1'
const medical = '五(一)3'
const safetyNet = '五(一)4'
const safety = cite('五(一)5', '及时跟进落实危房改造和饮水安全政策')
const disability = cite(safetyNet, '困难残疾人生活补贴、重度残疾人护理补贴')

export const policies: readonly Policy[] = [
  {
    id: 'household_industry',
    title: '落实到户产业补贴',
    kind: 'inKind',
    eligible: `${inThree} or (农户群体 = "已脱贫不享受政策户" and ${literally})`,
    source: [
      cite(industry, '对于已脱贫户、边缘易致贫户,按照“缺什么、补什么”'),
      cite(industry, '落实到户产业补贴政策'),
    ],
    note: '已脱贫不享受政策户是否在内,五(一)与五(一)1的说法不同,见参数“五(一)各项政策的享受对象”。',
  },
  {
    id: 'small_loan',
    title: '脱贫人口小额信贷',
    kind: 'loan',
    eligible: lifted,
    source: [cite(industry, '继续落实脱贫人口小额信贷政策')],
    note: '贷款须全部用于生产发展;额度、期限、利率原文未载。',
  },
  {
    id: 'home_teaching',
    title: '送学上门',
    kind: 'service',
    eligible: `${inThree} and any(members[home_teaching])`,
    source: [targeted, cite('五(一)2', '特殊困难学生送学上门工作')],
  },
  supporting('medical_premium', '代缴合作医疗', 'premium', cite(medical, '继续落实代缴合作医疗')),
  supporting(
    'poverty_insurance',
    '“脱贫保”',
    'insurance',
    cite(medical, '继续落实代缴合作医疗和“脱贫保”政策'),
  ),
  supporting(
    'one_stop_settlement',
    '“一站式”结算',
    'service',
    cite(medical, '继续落实好“一站式”结算'),
  ),
  supporting(
    'fivefold_reimbursement',
    '“五重”医疗报销',
    'service',
    cite(medical, '“五重”医疗报销机制'),
  ),
  {
    id: 'minimum_living',
    title: '农村牧区低保',
    kind: 'relief',
    per: 'month',
    eligible: `${inThree} and minimum_living`,
    source: [targeted, cite(safetyNet, '一是及时落实好低保政策')],
    phaseOut: {
      lasts: { is: 'eq', value: null, unit: '月', asWritten: '渐退期' },
      source: cite(safetyNet, '严格执行脱贫人口“渐退期”政策'),
    },
    note: '低保对象由民政部门按低保办法认定;渐退期长短原文未载。',
  },
  {
    ...supporting('disabled_living', '困难残疾人生活补贴', 'relief', disability),
    eligible: `${inThree} and any(members[disabled_hardship])`,
  },
  {
    ...supporting('disabled_care', '重度残疾人护理补贴', 'relief', disability),
    eligible: `${inThree} and any(members[disabled_severe])`,
  },
  supporting(
    'pension_premium',
    '养老保险代缴',
    'premium',
    cite(safetyNet, '继续落实养老保险代缴政策'),
  ),
  {
    id: 'pension_loan',
    title: '养老保险一次性借款',
    kind: 'loan',
    per: 'once',
    eligible: `(${lifted}) and any(members[age(birth_date) >= 参数.pension_loan_age])`,
    source: [cite(safetyNet, '60周岁以上脱贫人口养老保险一次性借款政策')],
  },
  {
    ...supporting('housing_repair', '危房改造', 'inKind', safety),
    eligible: `${inThree} and housing_safe = 否`,
  },
  {
    ...supporting('water_safety', '饮水安全改造', 'inKind', safety),
    eligible: `${inThree} and water_safe = 否`,
  },
  {
    id: 'emergency_relief',
    title: '应急救助防贫保障',
    kind: 'relief',
    per: 'once',
    eligible: `农户群体 != "已脱贫享受政策户" and ${atRisk('risks')}`,
    source: [
      cite('五(二)3', '除已脱贫享受政策户以外的农村牧区常住人口'),
      cite('五(二)3', '及时落实应急救助防贫保障政策'),
    ],
    note: '只列因病、因学、因灾、因意外四种;收入大幅缩减(五(二)1)不在内。',
  },
  {
    id: 'resettled_support',
    title: '易地搬迁后续扶持',
    kind: 'service',
    eligible: 'resettled',
    source: [cite('五(四)', '扎实做好后续产业发展、就业帮扶、社区融入等各项工作')],
  },
  ...workPolicies,
  ...enterprisePolicies,
]

function supporting(id: string, title: string, kind: Subsidy['kind'], source: Citation): Policy {
  return { id, title, kind, eligible: inThree, source: [targeted, source] }
}
