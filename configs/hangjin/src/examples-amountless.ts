import type { Example } from '@xiance/schema'
import { adult, householdOf, pupil, yearEnd } from './example-records.ts'

const old = adult({ birth_date: '1950-05-01', disabled_hardship: true, disabled_severe: true })

/** Policies the plan names without an amount: who may have them is known, and nothing counts as 0. */
export const amountlessExamples: readonly Example[] = [
  {
    id: 'amounts_to_be_decided',
    title: '文件只列名称未载金额的政策:够条件的待拍板,不按0计',
    given: {
      register: {
        household: householdOf({
          group: 'monitored',
          members: [old],
          housing_safe: false,
          water_safe: false,
          minimum_living: true,
          resettled: true,
          area: 'sands',
          risks: ['illness'],
        }),
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: 0,
          lines: [],
          pending: [],
          amountless: [
            'household_industry',
            'small_loan',
            'medical_premium',
            'poverty_insurance',
            'one_stop_settlement',
            'fivefold_reimbursement',
            'minimum_living',
            'disabled_living',
            'disabled_care',
            'pension_premium',
            'pension_loan',
            'housing_repair',
            'water_safety',
            'emergency_relief',
            'resettled_support',
            'public_post',
            'workshop_job',
            'work_relief',
            'skill_training',
            'sand_planting',
            'harvest_machine',
          ].map(eligible),
          refused: [{ subsidy: 'home_teaching' }],
        },
      },
    ],
  },
  {
    id: 'who_is_out',
    title: '不够条件的写明不享:无残疾、未满60、住房饮水安全、不在沙区、未搬迁',
    given: {
      register: {
        household: householdOf({
          members: [adult({ able_to_work: false })],
          housing_safe: true,
          water_safe: true,
          minimum_living: false,
          resettled: false,
          area: 'river',
          risks: ['income_drop'],
        }),
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          refused: [
            'minimum_living',
            'disabled_living',
            'disabled_care',
            'pension_loan',
            'housing_repair',
            'water_safety',
            'emergency_relief',
            'resettled_support',
            'public_post',
            'sand_planting',
          ].map((subsidy) => ({ subsidy })),
        },
      },
    ],
  },
  {
    id: 'industry_for_marginal',
    title: '两说不一:不享受政策户的产业补贴、边缘户的小额信贷待拍板',
    given: {
      register: { household: householdOf({ group: 'marginal', members: [adult()] }) },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          amountless: [
            eligible('household_industry'),
            {
              subsidy: 'small_loan',
              eligible: null,
              missing: [{ path: '/parameters/policy_scope' }],
            },
          ],
        },
      },
    ],
  },
  {
    id: 'industry_for_not_enjoying',
    title: '已脱贫不享受政策户:五(一)不列,五(一)1写“已脱贫户”,待拍板',
    given: {
      register: { household: householdOf({ group: 'not_enjoying', members: [adult()] }) },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          amountless: [
            {
              subsidy: 'household_industry',
              eligible: null,
              missing: [{ path: '/parameters/policy_scope' }],
            },
          ],
        },
      },
    ],
  },
  {
    id: 'taught_at_home',
    title: '特殊困难学生送学上门',
    given: {
      register: {
        household: householdOf({ members: [pupil('primary', { home_teaching: true })] }),
      },
    },
    story: [
      { on: yearEnd, do: { entitle: true }, expect: { amountless: [eligible('home_teaching')] } },
    ],
  },
  {
    id: 'enterprise_interest',
    title: '符合贷款支持条件的龙头企业可享贷款、贴息和基金,金额待拍板',
    given: {
      register: {
        enterprise: {
          enterprise_no: '示例-101',
          name: '示例企业',
          kind: 'leading_firm',
          qualifies: true,
          benefit_linked: true,
          excellent: true,
        },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true, register: 'enterprise' },
        expect: {
          amountless: ['enterprise_loan', 'interest_subsidy', 'fund_equity', 'fund_support'].map(
            eligible,
          ),
        },
      },
    ],
  },
  {
    id: 'family_farm_no_equity',
    title: '家庭农牧场不在基金股权投入的两类主体之内',
    given: {
      register: {
        enterprise: {
          enterprise_no: '示例-102',
          name: '示例农牧场',
          kind: 'family_farm',
          qualifies: false,
          benefit_linked: true,
          excellent: true,
        },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true, register: 'enterprise' },
        expect: {
          amountless: [eligible('fund_support')],
          refused: [{ subsidy: 'interest_subsidy' }, { subsidy: 'fund_equity' }],
        },
      },
    ],
  },
]

function eligible(subsidy: string) {
  return { subsidy, eligible: true }
}
