import type { Example } from '@xiance/schema'

const household = { household_no: '示例-001', head_name: '示例户', kind: '未脱贫建档立卡户' }
const member = {
  name: '示例成员',
  sex: 'male',
  relation: 'head',
  birth_date: '1970-05-01',
  insured: true,
}
const member2 = { ...member, sex: 'female', relation: 'spouse' }
const helper = { role: 'paired_helper', userId: 'helper' }
const office = { role: 'county_office', userId: 'office' }

export const visitExamples: readonly Example[] = [
  {
    id: 'four_visits_in_order',
    title: '四次走访按序办,不能先盘算收入',
    given: { register: { household } },
    story: [
      step('four_visits/income_visit', helper, { ok: false, blocked: ['workflow.not_here'] }),
      step('four_visits/plan_visit', office, { ok: false, blocked: ['workflow.not_yours'] }),
      step('four_visits/plan_visit', helper, { ok: true, state: 'planned' }),
      step('four_visits/progress_visit', { role: 'team_member', userId: 'team' }, { ok: true }),
      step('four_visits/sales_visit', helper, { ok: true, state: 'sold' }),
      step('four_visits/income_visit', helper, { ok: true, state: 'settled' }),
    ],
  },
  {
    id: 'plan_is_written_down',
    title: '第一次走访要写下发展计划',
    given: { register: { household: { ...household, members: [member] } } },
    story: [
      filled(
        'plan_visit',
        { known_by_heart: true },
        {
          ok: false,
          issues: [{ path: '/plan', code: 'form.required' }],
        },
      ),
      filled('plan_visit', { known_by_heart: true, plan: '种茶两亩' }, { ok: true, issues: [] }),
    ],
  },
  {
    id: 'reasons_when_held_up',
    title: '计划没有按期实施的要写原因',
    given: { register: { household } },
    story: [
      filled('progress_visit', { on_track: true }, { ok: true }),
      filled(
        'progress_visit',
        { on_track: false },
        {
          ok: false,
          issues: [{ path: '/held_up_by' }],
          visible: ['/held_up_by'],
        },
      ),
    ],
  },
  {
    id: 'nothing_to_sell',
    title: '没有产品待销的不问品名和金额;有的要答,不清楚也算答',
    given: { register: { household } },
    story: [
      filled('sales_visit', { has_products: false }, { ok: true }),
      filled(
        'sales_visit',
        { has_products: true, products: '茶叶' },
        {
          ok: false,
          issues: [{ path: '/sold_for' }],
        },
      ),
      filled('sales_visit', { has_products: true, products: '茶叶', sold_for: 800 }, { ok: true }),
    ],
  },
  {
    id: 'income_goes_to_the_ledger',
    title: '全年收入按成员均摊写回台账;不清楚时台账不动',
    given: { register: { household: { ...household, members: [member, member2] } } },
    story: [
      filled(
        'income_visit',
        { year_income: 9000.5 },
        {
          ok: true,
          values: { each_income: 4500.25 },
          record: { income_per_head: 4500.25 },
        },
      ),
      filled(
        'income_visit',
        { year_income: null, _unknown: ['year_income'] },
        {
          ok: true,
          record: { income_per_head: 4500.25 },
        },
      ),
    ],
  },
  {
    id: 'exit_in_six_steps',
    title: '退出六步依次办;公示天数未定,停在公告公示',
    given: { register: { household } },
    story: [
      step('exit_procedure/verify', office, { ok: false, blocked: ['workflow.not_here'] }),
      step('exit_procedure/discuss', office, { ok: true }),
      step('exit_procedure/verify', office, { ok: true }),
      step('exit_procedure/agree', office, { ok: true, state: 'agreed' }),
      step('exit_procedure/announce', office, {
        ok: false,
        blocked: ['workflow.notice_undecided'],
      }),
      step('exit_procedure/file', office, { ok: false, blocked: ['workflow.not_here'] }),
      step('exit_procedure/enter', office, { ok: false, state: 'agreed' }),
    ],
  },
  {
    id: 'county_reports',
    title: '进展由县市区填报',
    given: {},
    story: [
      step('progress_report/report', helper, { ok: false, blocked: ['workflow.not_yours'] }),
      step('progress_report/report', office, { ok: true, state: 'reported' }),
    ],
  },
]

function filled(form: string, answers: object, expect: object): Example['story'][number] {
  return {
    on: '2018-12-10',
    do: { form, answers: { visited_on: '2018-12-10', ...answers } },
    expect,
  }
}

function step(
  path: string,
  actor: { readonly role: string; readonly userId: string },
  expect: object,
): Example['story'][number] {
  const [workflow, transition] = path.split('/')
  return { on: '2018-12-10', do: { workflow, transition, actor }, expect }
}
