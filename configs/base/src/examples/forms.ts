import type { Example } from '@xiance/schema'

const household = { household_no: '示例-002', head_name: '示例户', kind: '未脱贫建档立卡户' }
const member = {
  name: '示例成员',
  sex: 'male',
  relation: 'head',
  birth_date: '1970-05-01',
  insured: true,
}
const survey = {
  surveyed_on: '2020-06-10',
  members: [member, { ...member, relation: 'spouse', sex: 'female' }],
  wage_income: 6000,
  business_income: 3500,
  property_income: 0,
  transfer_income: 1000,
  income_risk: false,
  staples_enough: true,
  protein_at_will: true,
  season_clothes: true,
  schooling_secured: true,
  medical_secured: true,
  housing_safe: true,
  water_enough: true,
  water_clean: true,
  water_handy: false,
  water_steady: true,
  pond_water: false,
}
const visit = {
  visited_on: '2020-06-12',
  talked: true,
  measures_had: ['industry', 'health'],
  tells_clearly: true,
  figures_checked: true,
  home_tidied: true,
}

export const formExamples = [
  {
    id: 'survey_fills_the_ledger',
    title: '四项收入合成人均收入;四项饮水有一项不达标即不安全',
    given: { register: { household } },
    story: [
      {
        on: '2020-06-10',
        do: { form: 'household_survey', answers: survey },
        expect: {
          ok: true,
          values: { total_income: 10500, each_income: 5250 },
          record: { income_per_head: 5250, water_safe: false, housing_safe: true },
        },
      },
      {
        on: '2020-06-11',
        do: { checklist: 'household_inspection', answers: {} },
        expect: { verdicts: { water: 'fail', housing: 'pass', income: 'unknown' } },
      },
    ],
  },
  {
    id: 'survey_asks_on',
    title: '住房不安全才问鉴定;没有在校成员不问资助;漏答不予提交',
    given: { register: { household } },
    story: [
      {
        on: '2020-06-10',
        do: { form: 'household_survey', answers: { ...survey, housing_safe: false } },
        expect: {
          ok: false,
          issues: [{ path: '/appraised', code: 'form.required' }],
          visible: ['/appraised'],
        },
      },
      {
        on: '2020-06-10',
        do: {
          form: 'household_survey',
          answers: { ...survey, housing_safe: false, appraised: true },
        },
        expect: { ok: true, record: { housing_safe: false } },
      },
      {
        on: '2020-06-10',
        do: { form: 'household_survey', answers: { ...survey, surveyed_on: '2020-06-11' } },
        expect: { ok: false },
      },
    ],
  },
  {
    id: 'four_ones',
    title: '帮扶走访四件事都要答',
    given: { register: { household } },
    story: [
      {
        on: '2020-06-12',
        do: { form: 'help_visit', answers: { ...visit, talked: null } },
        expect: { ok: false, issues: [{ path: '/talked' }] },
      },
      {
        on: '2020-06-12',
        do: { form: 'help_visit', answers: visit },
        expect: { ok: true, answers: { talked: true } },
      },
    ],
  },
  {
    id: 'grant_for_a_centre',
    title: '达标中心奖补10万元;达标与否不清的待补充;不达标的不补',
    given: {
      register: {
        culture_centre: { centre_no: '示例-01', in_poor_village: false, up_to_standard: true },
      },
    },
    story: [
      {
        on: '2019-12-31',
        do: { entitle: true, register: 'culture_centre' },
        expect: {
          total: 100000,
          lines: [{ subsidy: 'centre_reward', line: 'centre', amount: 100000 }],
        },
      },
      {
        on: '2020-01-05',
        do: {
          form: 'culture_centre_check',
          answers: { checked_on: '2020-01-05', up_to_standard: false, to_mend: '广场未硬化' },
        },
        expect: { ok: true, record: { up_to_standard: false } },
      },
      {
        on: '2020-01-06',
        do: { entitle: true, register: 'culture_centre' },
        expect: { total: 0, refused: [{ subsidy: 'centre_reward' }] },
      },
    ],
  },
  {
    id: 'training_registered',
    title: '培训登记要写内容和人数',
    given: {
      register: { leader_training: { session_no: '示例-2020-1', held_on: '2020-07-01' } },
    },
    story: [
      {
        on: '2020-07-02',
        do: { form: 'leader_training_form', answers: { trainees: 40, ways: ['cases'] } },
        expect: { ok: false, issues: [{ path: '/content' }] },
      },
      {
        on: '2020-07-02',
        do: {
          form: 'leader_training_form',
          answers: { trainees: 40, ways: ['cases'], content: '设施蔬菜种植' },
        },
        expect: { ok: true },
      },
    ],
  },
] as const satisfies readonly Example[]
