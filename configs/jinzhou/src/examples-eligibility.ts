import type { Example } from '@xiance/schema'
import { householdOf, memberOf } from './example-records.ts'

const on = '2018-09-10'

/** What was trained for and what is held → what comes of it: true, false, or waiting for the reading to be chosen. */
const certificates: readonly (readonly [
  id: string,
  title: string,
  held: readonly string[],
  expected: true | false | null,
])[] = [
  [
    'training_and_vocational',
    '培训合格证加职业资格证:两种读法都够',
    ['training', 'vocational'],
    true,
  ],
  ['training_and_ability', '培训合格证加专项能力证书:两种读法都够', ['training', 'ability'], true],
  ['all_three', '三证齐全:够', ['training', 'vocational', 'ability'], true],
  ['ability_alone', '只有专项能力证书:两种读法不一,待拍板', ['ability'], null],
  ['vocational_and_ability', '没有培训合格证,有另两证:待拍板', ['vocational', 'ability'], null],
  ['training_alone', '只有培训合格证:两种读法都不够', ['training'], false],
  ['vocational_alone', '只有职业资格证:两种读法都不够', ['vocational'], false],
  ['no_certificate', '参加了培训没有证:不够', [], false],
]

const byCertificate = certificates.map(([id, title, held, expected]): Example => {
  const member = memberOf({
    able_to_work: true,
    trained: true,
    ...Object.fromEntries(held.map((one) => [`${one}_certificate`, true])),
  })
  return {
    id: `certificates_${id}`,
    title,
    given: { register: { household: householdOf({ members: [member] }) } },
    story: [{ on, do: { entitle: true }, expect: outcome(expected) }],
  }
})

const byStage = (
  [
    ['kindergarten', ['preschool_aid']],
    ['senior', ['senior_fees']],
    ['vocational', ['vocational_fees']],
    ['college', ['college_relief', 'student_loan']],
    ['graduate', ['graduate_support']],
  ] as const
).map(([stage, policies]): Example => ({
  id: `stage_${stage}`,
  title: `就学情况决定教育政策:${policies.length}项`,
  given: { register: { household: householdOf({ members: [memberOf({ stage })] }) } },
  story: [{ on, do: { entitle: true }, expect: { total: 0, amountless: policies.map(eligible) } }],
}))

export const eligibilityExamples: readonly Example[] = [
  ...byCertificate,
  ...byStage,
  {
    id: 'many_needs',
    title: '病残、危房、饮水不安全、有劳动力的贫困户:各项都够条件,金额都待拍板',
    given: {
      register: {
        household: householdOf({
          members: [
            memberOf({ able_to_work: true, disabled_hardship: true, disabled_severe: true }),
          ],
          housing_safe: false,
          water_safe: false,
          ill: true,
          minimum_living: true,
          five_guarantees: true,
          resettled: true,
        }),
      },
    },
    story: [
      {
        on,
        do: { entitle: true },
        expect: {
          total: 0,
          lines: [],
          pending: [],
          amountless: [
            'work_relief',
            'resettlement',
            'housing_repair',
            'housing_interest',
            'cooperative_premium',
            'serious_illness_cover',
            'serious_illness_aid',
            'later_payment',
            'rehabilitation',
            'minimum_living',
            'five_guarantees',
            'pension_support',
            'disabled_living',
            'disabled_care',
            'water_works',
            'asset_shares',
            'women_loan',
            'startup_loan',
            'rehabilitation_loan',
          ].map(eligible),
        },
      },
    ],
  },
  {
    id: 'lifted_keeps_for_how_long',
    title: '已脱贫户在“一定时期内”继续享受:多长未载,待拍板,不是不享',
    given: {
      register: { household: householdOf({ poor_status: 'lifted', lifted_on: '2017-12-31' }) },
    },
    story: [
      {
        on,
        do: { entitle: true },
        expect: {
          amountless: [
            {
              subsidy: 'cooperative_premium',
              eligible: null,
              missing: [{ path: '/parameters/keeping_days' }],
            },
          ],
        },
      },
    ],
  },
  {
    id: 'others_by_need_only',
    title: '非建档立卡户:低保、残疾补贴、妇女贷款贴息照样看条件,其余不享',
    given: {
      register: {
        household: householdOf({
          poor_status: 'other',
          members: [memberOf({ able_to_work: true, disabled_severe: true })],
          minimum_living: true,
          five_guarantees: false,
          resettled: false,
        }),
      },
    },
    story: [
      {
        on,
        do: { entitle: true },
        expect: {
          amountless: ['minimum_living', 'disabled_care', 'women_loan'].map(eligible),
          refused: ['cooperative_premium', 'asset_shares', 'training_grant', 'five_guarantees'].map(
            (subsidy) => ({ subsidy }),
          ),
        },
      },
    ],
  },
  {
    id: 'hiring_enterprise',
    title: '吸纳贫困人口就业的企业:税收优惠和培训补贴;没有捐赠就没有税前扣除',
    given: {
      register: {
        enterprise: { enterprise_no: '示例-1', name: '示例企业', hires_poor: true, donates: false },
      },
    },
    story: [
      {
        on,
        do: { entitle: true, register: 'enterprise' },
        expect: {
          amountless: ['hiring_tax', 'hiring_training'].map(eligible),
          refused: [{ subsidy: 'donation_tax' }],
        },
      },
    ],
  },
  {
    id: 'donating_enterprise',
    title: '有公益扶贫捐赠的企业:所得税税前扣除',
    given: {
      register: {
        enterprise: { enterprise_no: '示例-2', name: '示例企业', hires_poor: false, donates: true },
      },
    },
    story: [
      {
        on,
        do: { entitle: true, register: 'enterprise' },
        expect: { amountless: [eligible('donation_tax')], refused: [{ subsidy: 'hiring_tax' }] },
      },
    ],
  },
]

function outcome(expected: true | false | null): object {
  const subsidy = 'training_grant'
  if (expected === false) return { refused: [{ subsidy }] }
  return {
    amountless: [
      expected
        ? eligible(subsidy)
        : { subsidy, eligible: null, missing: [{ path: '/parameters/certificate_rule' }] },
    ],
  }
}

function eligible(subsidy: string) {
  return { subsidy, eligible: true }
}
