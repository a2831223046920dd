import type { Citation, Subsidy } from '@xiance/schema'
import { cite } from './sources.ts'

const targeted = cite('五(一)', '对已脱贫享受政策户、边缘易致贫户和脱贫监测户')
const supported = '农户群体 in ["已脱贫享受政策户", "边缘易致贫户", "脱贫监测户"]'
const eased = '农户群体 in ["已脱贫享受政策户", "已脱贫不享受政策户", "脱贫监测户"]'

export const subsidies = [
  {
    id: 'livestock',
    title: { 'zh-CN': '牲畜出栏补贴', en: 'Livestock subsidy' },
    kind: 'grant',
    about: 'household',
    per: 'year',
    eligible: supported,
    asOf: 'date',
    source: [targeted, cite('五(一)1', '继续落实肉羊、肉牛、生猪出栏补贴政策')],
    lines: [
      {
        id: 'sale',
        title: '出栏补贴',
        each: 'livestock_sales[sold_on in 期]',
        quantity: 'heads',
        rate: '参数.livestock_rate[species]',
      },
    ],
    caps: [
      {
        of: 'quantity',
        max: '参数.livestock_cap[species]',
        per: ['household', 'species', 'year'],
        source: cite('五(一)1', '每户每年最多补贴20只'),
      },
    ],
  },
  {
    id: 'education',
    title: { 'zh-CN': '教育生活补贴', en: 'Education subsidy' },
    kind: 'grant',
    about: 'household',
    per: 'year',
    eligible: supported,
    asOf: 'date',
    source: [targeted, cite('五(一)2', '对符合条件的扶持对象')],
    note: '“符合条件”的条件原文未载,按五(一)所列三类户执行。',
    lines: [
      {
        id: 'student',
        title: '在学成员',
        each: 'members[stage != "不在学"]',
        rate: '参数.education_grant[stage]',
      },
    ],
  },
  amountless(
    'household_industry',
    '落实到户产业补贴',
    'inKind',
    '农户群体 in ["已脱贫享受政策户", "已脱贫不享受政策户", "边缘易致贫户"]',
    [cite('五(一)1', '对于已脱贫户、边缘易致贫户,按照“缺什么、补什么”')],
  ),
  amountless('small_loan', '脱贫人口小额信贷', 'loan', eased, [
    cite('五(一)1', '继续落实脱贫人口小额信贷政策'),
  ]),
  amountless('medical_premium', '代缴合作医疗', 'premium', supported, [
    targeted,
    cite('五(一)3', '继续落实代缴合作医疗和“脱贫保”政策'),
  ]),
  amountless('poverty_insurance', '“脱贫保”', 'insurance', supported, [
    targeted,
    cite('五(一)3', '继续落实代缴合作医疗和“脱贫保”政策'),
  ]),
  amountless('disabled_living', '困难残疾人生活补贴', 'relief', supported, [
    targeted,
    cite('五(一)4', '困难残疾人生活补贴、重度残疾人护理补贴'),
  ]),
  amountless('disabled_care', '重度残疾人护理补贴', 'relief', supported, [
    targeted,
    cite('五(一)4', '困难残疾人生活补贴、重度残疾人护理补贴'),
  ]),
  amountless('pension_premium', '养老保险代缴', 'premium', supported, [
    targeted,
    cite('五(一)4', '继续落实养老保险代缴政策'),
  ]),
  amountless(
    'pension_loan',
    '养老保险一次性借款',
    'loan',
    `${eased} and any(members[age(birth_date) >= 参数.pension_loan_age])`,
    [cite('五(一)4', '60周岁以上脱贫人口养老保险一次性借款政策')],
  ),
  amountless('housing_repair', '危房改造', 'inKind', `${supported} and housing_safe = 否`, [
    targeted,
    cite('五(一)5', '及时跟进落实危房改造和饮水安全政策'),
  ]),
  amountless(
    'emergency_relief',
    '应急救助防贫保障',
    'relief',
    '农户群体 != "已脱贫享受政策户" and count_selected(risks) > 0',
    [cite('五(二)3', '及时落实应急救助防贫保障政策')],
  ),
] as const satisfies readonly Subsidy[]

/** A policy the text names without an amount: who may have it is known, how much is left open. */
function amountless(
  id: string,
  title: string,
  kind: Subsidy['kind'],
  eligible: string,
  source: readonly Citation[],
): Subsidy {
  return {
    id,
    title,
    kind,
    about: 'household',
    per: 'year',
    eligible,
    lines: [],
    source,
    note: '原文未载金额,待拍板。',
  }
}
