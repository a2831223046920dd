import type { Example } from '@xiance/schema'

const household = { household_no: '示例-005', head_name: '示例户', any_sales: false } as const
const old = {
  name: '示例成员',
  sex: 'female',
  birth_date: '1950-05-01',
  relation: 'head',
  stage: 'not_studying',
} as const
const yearEnd = '2024-12-31'

/** Policies the plan names without an amount: who may have them is known, and nothing counts as 0. */
export const amountlessExamples = [
  {
    id: 'amounts_to_be_decided',
    title: '文件只列名称未载金额的政策:够条件的待拍板,不按0计',
    given: {
      register: {
        household: {
          ...household,
          group: 'monitored',
          members: [old],
          livestock_sales: [],
          housing_safe: false,
          risks: ['illness'],
        },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: 0,
          lines: [],
          amountless: [
            'small_loan',
            'medical_premium',
            'poverty_insurance',
            'disabled_living',
            'disabled_care',
            'pension_premium',
            'pension_loan',
            'housing_repair',
            'emergency_relief',
          ].map(eligible),
          refused: [{ subsidy: 'household_industry' }],
        },
      },
    ],
  },
  {
    id: 'industry_for_marginal',
    title: '边缘易致贫户可享落实到户产业补贴,脱贫监测户不可',
    given: {
      register: {
        household: { ...household, group: 'marginal', members: [] },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: { amountless: [eligible('household_industry')] },
      },
    ],
  },
  {
    id: 'enterprise_interest',
    title: '符合贷款支持条件的经营主体可享贴息,金额待拍板',
    given: {
      register: { enterprise: { enterprise_no: '示例-101', name: '示例合作社', qualifies: true } },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true, register: 'enterprise' },
        expect: { amountless: [eligible('interest_subsidy')] },
      },
    ],
  },
] as const satisfies readonly Example[]

function eligible(subsidy: string) {
  return { subsidy, eligible: true }
}
