import type { Citation, Series, Subsidy } from '@xiance/schema'
import { cite } from './sources.ts'

interface Policy {
  readonly id: string
  readonly title: string
  readonly kind: Subsidy['kind']
  readonly eligible: string
  /** Further condition on the household. */
  readonly when?: string
  readonly source: readonly Citation[]
}

const targeted = cite('五(一)', '对已脱贫享受政策户、边缘易致贫户和脱贫监测户')

/** The three groups that clause 五(一) keeps its policies for. */
export const supported = '农户群体 in ["已脱贫享受政策户", "边缘易致贫户", "脱贫监测户"]'
const lifted = '农户群体 in ["已脱贫享受政策户", "已脱贫不享受政策户", "脱贫监测户"]'

/** Policies the text names without an amount: who may have them is known, how much is left open. */
const policies: readonly Policy[] = [
  {
    id: 'household_industry',
    title: '落实到户产业补贴',
    kind: 'inKind',
    eligible: '农户群体 in ["已脱贫享受政策户", "已脱贫不享受政策户", "边缘易致贫户"]',
    source: [
      cite('五(一)1', '对于已脱贫户、边缘易致贫户,按照“缺什么、补什么”'),
      cite('五(一)1', '落实到户产业补贴政策'),
    ],
  },
  {
    id: 'small_loan',
    title: '脱贫人口小额信贷',
    kind: 'loan',
    eligible: lifted,
    source: [cite('五(一)1', '继续落实脱贫人口小额信贷政策')],
  },
  supporting(
    { id: 'medical_premium', title: '代缴合作医疗', kind: 'premium' },
    cite('五(一)3', '继续落实代缴合作医疗和“脱贫保”政策'),
  ),
  supporting(
    { id: 'poverty_insurance', title: '“脱贫保”', kind: 'insurance' },
    cite('五(一)3', '继续落实代缴合作医疗和“脱贫保”政策'),
  ),
  supporting(
    { id: 'disabled_living', title: '困难残疾人生活补贴', kind: 'relief' },
    cite('五(一)4', '困难残疾人生活补贴、重度残疾人护理补贴'),
  ),
  supporting(
    { id: 'disabled_care', title: '重度残疾人护理补贴', kind: 'relief' },
    cite('五(一)4', '困难残疾人生活补贴、重度残疾人护理补贴'),
  ),
  supporting(
    { id: 'pension_premium', title: '养老保险代缴', kind: 'premium' },
    cite('五(一)4', '继续落实养老保险代缴政策'),
  ),
  {
    id: 'pension_loan',
    title: '养老保险一次性借款',
    kind: 'loan',
    eligible: lifted,
    when: 'any(members[age(birth_date) >= 参数.pension_loan_age])',
    source: [cite('五(一)4', '60周岁以上脱贫人口养老保险一次性借款政策')],
  },
  {
    ...supporting(
      { id: 'housing_repair', title: '危房改造', kind: 'inKind' },
      cite('五(一)5', '及时跟进落实危房改造和饮水安全政策'),
    ),
    when: 'housing_safe = 否',
  },
  {
    id: 'emergency_relief',
    title: '应急救助防贫保障',
    kind: 'relief',
    eligible: '农户群体 != "已脱贫享受政策户"',
    when: 'not has(risks, "暂无风险")',
    source: [cite('五(二)3', '及时落实应急救助防贫保障政策')],
  },
]

export const policyAmounts: readonly Series[] = policies.map(({ id, title, source }) => ({
  id: `${id}_amount`,
  title: `${title}标准`,
  unit: '元',
  note: '原文只列政策名称,未载金额,待拍板。',
  entries: [{ q: { is: 'eq', value: null, unit: '元' }, source: source.slice(-1) }],
}))

export const openPolicies: readonly Subsidy[] = policies.map(
  ({ id, title, kind, eligible, when, source }) => ({
    id,
    title,
    kind,
    about: 'household',
    per: 'year',
    eligible,
    source,
    lines: [
      { id: 'amount', title, ...(when === undefined ? {} : { when }), rate: `参数.${id}_amount` },
    ],
  }),
)

function supporting(named: Pick<Policy, 'id' | 'title' | 'kind'>, source: Citation): Policy {
  return { ...named, eligible: supported, source: [targeted, source] }
}
