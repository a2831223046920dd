import type { Example } from '@xiance/schema'

const household = { household_no: '示例-001', head_name: '示例户', group: 'enjoying' } as const
const yearEnd = '2024-12-31'

const visit = {
  visited_on: '2024-11-20',
  at_home: true,
  interviewee: 'head',
  resettled: false,
  industry_link: 'none',
  wants_training: ['none'],
  wants_loan: false,
  schooling_secured: true,
  medical_secured: true,
  chronic: false,
  housing_safe: true,
  water_safe: true,
  wages: 12000,
  business: 20000,
  property: 500,
  transfers: 3000,
  costs: 4000,
  rigid_spending: 0,
  risks: ['no_risk'],
  confirmed: true,
} as const

export const examples = [
  {
    id: 'caps_of_three_species',
    title: '肉羊21只、肉牛3头、生猪5口:各按上限,共6000元',
    given: {
      register: {
        household: {
          ...household,
          members: [],
          any_sales: true,
          livestock_sales: [sale('mutton_sheep', 21), sale('beef_cattle', 3), sale('pig', 5)],
        },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: 6000,
          lines: [
            { subsidy: 'livestock', quantity: 21, capped: 20, rate: 100, amount: 2000 },
            { subsidy: 'livestock', quantity: 3, capped: 2, rate: 1000, amount: 2000 },
            { subsidy: 'livestock', quantity: 5, capped: 4, rate: 500, amount: 2000 },
          ],
          pending: [],
        },
      },
    ],
  },
  {
    id: 'not_enjoying_gets_none',
    title: '已脱贫不享受政策户不在五(一)所列三类户内,不补',
    given: {
      register: {
        household: {
          ...household,
          group: 'not_enjoying',
          members: [member('primary')],
          any_sales: true,
          livestock_sales: [sale('mutton_sheep', 10)],
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
          refused: [{ subsidy: 'livestock' }, { subsidy: 'education' }],
        },
      },
    ],
  },
  {
    id: 'students_and_sheep',
    title: '初中生一名、小学生一名、肉羊15只:6800元',
    given: {
      register: {
        household: {
          ...household,
          group: 'marginal',
          members: [member('junior'), member('primary'), member('not_studying')],
          any_sales: true,
          livestock_sales: [sale('mutton_sheep', 15)],
        },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: { total: 6800, bySubsidy: { livestock: 1500, education: 5300 }, pending: [] },
      },
    ],
  },
  {
    id: 'cashmere_goat_not_covered',
    title: '绒山羊不在补贴范围,不补也不报错',
    given: {
      register: {
        household: {
          ...household,
          group: 'monitored',
          members: [],
          any_sales: true,
          livestock_sales: [sale('cashmere_goat', 12)],
        },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: { total: 0, lines: [], pending: [], refused: [{ subsidy: 'livestock' }] },
      },
    ],
  },
  {
    id: 'unknown_heads_wait',
    title: '生猪数量不清楚:待补充,不按0计',
    given: {
      register: {
        household: {
          ...household,
          members: [],
          any_sales: true,
          livestock_sales: [
            sale('mutton_sheep', 15),
            { species: 'pig', heads: null, _unknown: ['heads'], sold_on: '2024-10-02' },
          ],
        },
      },
    },
    story: [
      {
        on: yearEnd,
        do: { entitle: true },
        expect: {
          total: null,
          totalKnown: 1500,
          pending: [
            {
              subsidy: 'livestock',
              because: 'answer',
              missing: [{ path: '/livestock_sales/r2/heads' }],
            },
          ],
        },
      },
    ],
  },
  {
    id: 'visit_then_entitled',
    title: '走访登记的出栏数随即算出应享;人均纯收入写回台账',
    given: {
      register: {
        household: { ...household, members: [member('not_studying')], any_sales: false },
      },
      answers: { household_visit: visit },
    },
    story: [
      {
        on: '2024-11-20',
        do: {
          form: 'household_visit',
          answers: {
            members: [member('not_studying')],
            any_sales: true,
            livestock_sales: [sale('beef_cattle', 2)],
          },
        },
        expect: {
          ok: true,
          values: { people_count: 1, net_income: 31500, income_each: 31500 },
          record: { any_sales: true, income_per_head: 31500, housing_safe: true },
        },
      },
      { on: '2024-11-20', do: { entitle: true }, expect: { total: 2000, pending: [] } },
    ],
  },
  {
    id: 'nobody_at_home',
    title: '家中无人:只记原因,台账不动',
    given: {
      register: {
        household: {
          ...household,
          members: [member('primary')],
          any_sales: false,
          water_safe: true,
        },
      },
    },
    story: [
      {
        on: '2024-11-20',
        do: {
          form: 'household_visit',
          answers: {
            visited_on: '2024-11-20',
            at_home: false,
            absent_reason: '全家在外务工,已电话联系',
            resettled: false,
          },
        },
        expect: { ok: true, record: { any_sales: false, water_safe: true } },
      },
      { on: '2024-11-20', do: { entitle: true }, expect: { total: 2500, pending: [] } },
    ],
  },
  {
    id: 'cadre_visits',
    title: '入户走访由嘎查村干部完成',
    given: { register: { household: { ...household, members: [], any_sales: false } } },
    story: [
      {
        on: '2024-11-20',
        do: { workflow: 'visit_duty', transition: 'visit', actor: { role: 'auditor' } },
        expect: { ok: false, blocked: ['workflow.not_yours'] },
      },
      {
        on: '2024-11-20',
        do: { workflow: 'visit_duty', transition: 'visit', actor: { role: 'village_cadre' } },
        expect: { ok: true, state: 'visited' },
      },
    ],
  },
] as const satisfies readonly Example[]

function sale(species: string, heads: number) {
  return { species, heads, sold_on: '2024-09-12' }
}

function member(stage: string) {
  return {
    name: '示例成员',
    sex: 'female',
    birth_date: stage === 'not_studying' ? '1980-05-01' : '2012-05-01',
    relation: 'child',
    stage,
  }
}
