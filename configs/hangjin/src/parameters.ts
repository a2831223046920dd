import type { Citation, Entry, Series } from '@xiance/schema'
import { policyAmounts } from './open-policies.ts'
import { openQuestions } from './open-questions.ts'
import { cite } from './sources.ts'

const industry = '五(一)1'
const schooling = '五(一)2'

/** Standards of the plan; its text prints no effective date, so the entries hold for every date. */
export const parameters = [
  {
    id: 'livestock_rate',
    title: { 'zh-CN': '出栏补贴标准', en: 'Livestock rate' },
    unit: '元/只',
    keys: { species: { list: 'species' } },
    note: '只、头、口为同一计数单位;原文未载生效日期。',
    entries: [
      rate('mutton_sheep', 100, '只', '肉羊出栏每只补贴100元'),
      rate('beef_cattle', 1000, '头', '肉牛出栏每头补贴1000元'),
      rate('pig', 500, '口', '生猪出栏每口补贴500元'),
    ],
  },
  {
    id: 'livestock_cap',
    title: { 'zh-CN': '出栏补贴上限', en: 'Livestock cap' },
    unit: '只',
    keys: { species: { list: 'species' } },
    note: '每户每年;原文未载年度起止,按公历年计。',
    entries: [cap('mutton_sheep', 20, '只'), cap('beef_cattle', 2, '头'), cap('pig', 4, '口')],
  },
  {
    id: 'education_grant',
    title: { 'zh-CN': '教育生活补贴标准', en: 'Education grant' },
    unit: '元/年',
    keys: { stage: { list: 'school_stages' } },
    note: '每年每名学生。',
    entries: [
      grant(
        'kindergarten',
        3750,
        cite(schooling, '幼儿园阶段每年补助生活补贴3750元/人'),
        '3750元/人',
      ),
      grant('primary', 2500, cite(schooling, '小学阶段每年补助生活补贴2500元/人'), '2500元/人'),
      grant('junior', 2800, cite(schooling, '初中阶段每年补助生活补贴2800元/人'), '2800元/人'),
      grant(
        'senior',
        3000,
        cite(schooling, '高中阶段(含职高)生活补贴每年3000元/人'),
        '每年3000元/人',
      ),
      grant(
        'higher',
        4000,
        cite(schooling, '大学专科、本科、研究生阶段每年补助生活补贴4000元/人'),
        '4000元/人',
      ),
    ],
  },
  {
    id: 'pension_loan_age',
    title: '养老保险一次性借款年龄',
    unit: '周岁',
    entries: [
      {
        q: { is: 'gte', value: 60, unit: '周岁', asWritten: '60周岁以上' },
        source: cite('五(一)4', '60周岁以上脱贫人口养老保险一次性借款政策'),
      },
    ],
  },
  ...policyAmounts,
  ...openQuestions,
] as const satisfies readonly Series[]

/** Sheep go by 只, cattle by 头, pigs by 口, as the plan writes them. */
function rate(
  species: string,
  value: number,
  ...[animal, quote]: readonly [string, string]
): Entry {
  const asWritten = `每${animal}补贴${value}元`
  return {
    for: { key: { species } },
    q: { is: 'eq', value, unit: `元/${animal}`, asWritten },
    source: cite(industry, quote),
  }
}

function cap(species: string, value: number, animal: string): Entry {
  const asWritten = `最多补贴${value}${animal}`
  return {
    for: { key: { species } },
    q: { is: 'lte', value, unit: animal, asWritten },
    source: cite(industry, `每户每年${asWritten}`),
  }
}

function grant(stage: string, value: number, source: Citation, asWritten: string): Entry {
  return { for: { key: { stage } }, q: { is: 'eq', value, unit: '元/年', asWritten }, source }
}
