import type { Example } from '@xiance/schema'

const household = { household_no: '示例-001', head_name: '示例户', group: 'enjoying' } as const
const yearEnd = '2024-12-31'

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
    id: 'monitoring_waits_for_notice_days',
    title: '监测对象逐级认定;公示天数未定,不能确认',
    given: {
      register: {
        household: { ...household, group: 'not_enjoying', members: [], any_sales: false },
      },
      answers: { monitoring_application: { channel: 'visits' } },
    },
    story: [
      step('2024-10-08', 'report_visit', 'village_cadre', { ok: true, state: 'submitted' }),
      step('2024-10-09', 'village_check', 'village_cadre', { ok: true, state: 'village_checked' }),
      step('2024-10-15', 'compare', 'county_bureau', { ok: true, state: 'compared' }),
      step('2024-10-18', 'town_review', 'town_clerk', { ok: true, state: 'town_reviewed' }),
      step('2024-11-20', 'confirm', 'county_bureau', {
        ok: false,
        blocked: ['workflow.notice_undecided'],
      }),
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

function step(on: string, transition: string, ...[role, expect]: readonly [string, unknown]) {
  return { on, do: { workflow: 'monitoring', transition, actor: { role, userId: role } }, expect }
}
