import type { Example } from '@xiance/schema'

const pupil = {
  student_no: '示例-01',
  name: '示例学生',
  rural_school: false,
  boarding: false,
} as const

/** Each stage of schooling, what refuses, and what the plan leaves open. */
export const educationExamples = [
  aided('boarding_primary', '寄宿小学生每年1000元,农村学校用餐200天另补800元', {
    student: { ...pupil, stage: 'primary', boarding: true, rural_school: true, meal_days: 200 },
    expect: {
      total: 1800,
      bySubsidy: { boarding: 1000, meals: 800 },
      amountless: [{ subsidy: 'compulsory_free' }],
    },
  }),
  aided('boarding_junior', '寄宿初中生每年1250元', {
    student: { ...pupil, stage: 'junior', boarding: true },
    expect: { total: 1250, bySubsidy: { boarding: 1250 }, refused: [{ subsidy: 'meals' }] },
  }),
  aided('day_pupil', '不寄宿的小学生没有寄宿补助', {
    student: { ...pupil, stage: 'primary' },
    expect: { total: 0, lines: [], refused: [{ subsidy: 'boarding' }, { subsidy: 'meals' }] },
  }),
  aided('boarding_senior', '高中寄宿生:标准只列小学、初中,不补;经济困难的每年3500元', {
    student: { ...pupil, stage: 'senior', boarding: true, hardship: true, registered_poor: true },
    expect: {
      total: 3500,
      bySubsidy: { senior_grant: 3500 },
      amountless: [{ subsidy: 'senior_free' }],
      refused: [{ subsidy: 'boarding' }, { subsidy: 'yulu' }],
    },
  }),
  aided('senior_without_hardship', '高中生家庭不困难,没有助学金', {
    student: { ...pupil, stage: 'senior', hardship: false, registered_poor: false },
    expect: { total: 0, refused: [{ subsidy: 'senior_grant' }] },
  }),
  aided('hardship_unknown', '是否经济困难没填,不判不补,先补答案', {
    student: { ...pupil, stage: 'senior', registered_poor: false },
    expect: {
      total: null,
      totalKnown: 0,
      pending: [{ subsidy: 'senior_grant', missing: [{ path: '/hardship' }] }],
    },
  }),
  aided('vocational', '中职生免学费、国家补助金、“雨露计划”都未载金额,不按0计', {
    student: { ...pupil, stage: 'vocational', hardship: true, registered_poor: true },
    expect: {
      lines: [],
      amountless: [
        { subsidy: 'vocational_free' },
        { subsidy: 'vocational_grant' },
        { subsidy: 'yulu' },
      ],
      refused: [{ subsidy: 'senior_grant' }],
    },
  }),
  aided('meal_days_unknown', '用餐天数没填,金额待补充', {
    student: { ...pupil, stage: 'junior', rural_school: true, registered_poor: false },
    expect: {
      total: null,
      pending: [{ subsidy: 'meals', missing: [{ path: '/meal_days' }] }],
    },
  }),
  aided('preschool', '学前儿童:文件没有给个人的补助', {
    student: { ...pupil, stage: 'preschool', hardship: true, registered_poor: true },
    expect: {
      total: 0,
      lines: [],
      amountless: [],
      refused: [{ subsidy: 'senior_grant' }, { subsidy: 'compulsory_free' }],
    },
  }),
  {
    id: 'household_promises',
    title: '油茶奖励、创业贴息、低保:文件未载金额,待拍板',
    given: {
      register: {
        household: {
          household_no: '示例-02',
          head_name: '示例户',
          poor: true,
          large_grower: false,
          startup_wish: true,
          startup_project: true,
          low_income_fits: true,
        },
      },
    },
    story: [
      {
        on: '2019-12-31',
        do: { entitle: true, register: 'household' },
        expect: {
          lines: [],
          amountless: [
            { subsidy: 'camellia_reward' },
            { subsidy: 'startup_interest' },
            { subsidy: 'minimum_living' },
          ],
        },
      },
    ],
  },
  {
    id: 'non_poor_household',
    title: '非贫困户不是种植大户,没有油茶奖励和创业贴息',
    given: {
      register: {
        household: {
          household_no: '示例-03',
          head_name: '示例户',
          poor: false,
          large_grower: false,
          low_income_fits: false,
        },
      },
    },
    story: [
      {
        on: '2019-12-31',
        do: { entitle: true, register: 'household' },
        expect: {
          amountless: [],
          refused: [
            { subsidy: 'camellia_reward' },
            { subsidy: 'startup_interest' },
            { subsidy: 'minimum_living' },
          ],
        },
      },
    ],
  },
] as const satisfies readonly Example[]

interface Aided {
  readonly student: Readonly<Record<string, unknown>>
  readonly expect: unknown
}

function aided(id: string, title: string, { student, expect }: Aided): Example {
  return {
    id,
    title,
    given: { register: { student } },
    story: [{ on: '2019-12-31', do: { entitle: true, register: 'student' }, expect }],
  }
}
