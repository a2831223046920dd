import type { Example } from '@xiance/schema'

const household = { household_no: '示例-003', head_name: '示例户', kind: '未脱贫建档立卡户' }
const cadre = { role: 'village_cadre', userId: 'cadre' }
const clerk = { role: 'town_clerk', userId: 'clerk' }
const bureau = { role: 'county_bureau', userId: 'bureau' }
const standards = {
  loyal: true,
  law_abiding: true,
  upright: true,
  creditworthy: true,
  capable: true,
  willing: true,
}

type Actor = { readonly role: string; readonly userId: string }

export const workflowExamples: readonly Example[] = [
  {
    id: 'another_person_closes',
    title: '整改人不能自己销号;换一个人可以',
    given: {},
    story: [
      step('problem/confer', clerk, { ok: true, state: 'conferred' }),
      step('problem/rectify', clerk, { ok: true, state: 'rectified' }),
      step('problem/close', clerk, { ok: false, blocked: ['workflow.not_yours'] }),
      step('problem/close', cadre, { ok: false, blocked: ['workflow.not_yours'] }),
      step(
        'problem/close',
        { role: 'town_clerk', userId: 'other' },
        {
          ok: true,
          state: 'closed',
        },
      ),
    ],
  },
  {
    id: 'not_yet_rectified',
    title: '整改不到位的退回,重新整改',
    given: {},
    story: [
      step('problem/rectify', cadre, { ok: true, state: 'rectified' }),
      step('problem/reopen', clerk, { ok: true, state: 'open' }),
      step('problem/close', clerk, { ok: false, blocked: ['workflow.not_here'] }),
    ],
  },
  {
    id: 'leave_first_then_enter',
    title: '退出没有审定完,不能审定新识别',
    given: {
      register: {
        dynamic_round: {
          round_no: '示例-2017',
          exits_proposed: 15,
          exits_settled: 14,
          entries_proposed: 20,
          entries_settled: 20,
        },
      },
    },
    story: [
      ...toReview(),
      step('dynamic_management/settle_entries', clerk, {
        ok: false,
        blocked: ['workflow.not_here'],
      }),
      step('dynamic_management/settle_exits', clerk, { ok: false, blocked: ['workflow.guard'] }),
      {
        on: '2017-07-01',
        do: { form: 'dynamic_round_report', answers: { exits_settled: 15 } },
        expect: { ok: true, record: { exits_settled: 15 } },
      },
      step('dynamic_management/settle_exits', clerk, { ok: true, state: 'exits_done' }),
      step('dynamic_management/settle_entries', clerk, { ok: true, state: 'entries_done' }),
      step('dynamic_management/approve', bureau, { ok: true, state: 'approved' }),
    ],
  },
  {
    id: 'exits_not_counted',
    title: '退出户数没有填,停住并说明缺什么',
    given: { register: { dynamic_round: { round_no: '示例-2018', exits_proposed: 3 } } },
    story: [
      ...toReview(),
      step('dynamic_management/settle_exits', clerk, {
        ok: false,
        blocked: ['workflow.guard_unknown'],
      }),
    ],
  },
  {
    id: 'leader_chosen_in_order',
    title: '申请、推荐、考察、审核逐级办;公示天数未定,审定停住',
    given: {
      register: { poverty_leader: { leader_no: '示例-01', name: '示例带头人' } },
      answers: { leader_application: { applied_on: '2020-03-01', project: '蘑菇', ...standards } },
    },
    story: [
      step('leader_selection/apply', cadre, { ok: true, state: 'applied' }),
      step('leader_selection/review', clerk, { ok: false, blocked: ['workflow.not_here'] }),
      step('leader_selection/recommend', cadre, { ok: true, state: 'recommended' }),
      step('leader_selection/inspect', clerk, { ok: false, blocked: ['workflow.not_yours'] }),
      step(
        'leader_selection/inspect',
        { role: 'village_first_secretary', userId: 'first' },
        {
          ok: true,
          state: 'inspected',
        },
      ),
      step('leader_selection/review', clerk, { ok: true, state: 'reviewed' }),
      step('leader_selection/choose', bureau, {
        ok: false,
        blocked: ['workflow.notice_undecided'],
      }),
      step('leader_selection/reject', bureau, { ok: true, state: 'rejected' }),
    ],
  },
  {
    id: 'leader_of_bad_credit',
    title: '有一条标准不符不能推荐;退回后可再报',
    given: {
      register: { poverty_leader: { leader_no: '示例-02', name: '示例带头人' } },
      answers: {
        leader_application: { applied_on: '2020-03-01', ...standards, creditworthy: false },
      },
    },
    story: [
      step('leader_selection/apply', cadre, { ok: true }),
      step('leader_selection/recommend', cadre, { ok: false, blocked: ['workflow.guard'] }),
      step('leader_selection/send_back', clerk, { ok: true, state: 'returned' }),
    ],
  },
  {
    id: 'leader_replaced',
    title: '合格且带贫的不调整;不带贫的调整',
    given: {
      register: {
        poverty_leader: {
          leader_no: '示例-03',
          name: '示例带头人',
          qualified: true,
          helps_poor: false,
        },
      },
    },
    story: [
      step('leader_adjustment/enrol', bureau, { ok: true, state: 'serving' }),
      step('leader_adjustment/replace', clerk, { ok: true, state: 'replaced' }),
    ],
  },
  {
    id: 'good_leader_stays',
    title: '合格且带贫的带头人不能调整出册',
    given: {
      register: {
        poverty_leader: {
          leader_no: '示例-04',
          name: '示例带头人',
          qualified: true,
          helps_poor: true,
        },
      },
    },
    story: [
      step('leader_adjustment/enrol', bureau, { ok: true, state: 'serving' }),
      step('leader_adjustment/replace', clerk, { ok: false, blocked: ['workflow.guard'] }),
    ],
  },
  {
    id: 'who_visits',
    title: '走访由结对帮扶责任人做,排查由村干部做;月走访只对未脱贫户',
    given: { register: { household } },
    story: [
      step('help_visit_duty/visit', cadre, { ok: false, blocked: ['workflow.not_yours'] }),
      step('help_visit_duty/visit', { role: 'paired_helper', userId: 'h' }, { ok: true }),
      step('household_survey_round/survey', cadre, { ok: true, state: 'surveyed' }),
      step('monthly_visit/visit', { role: 'paired_helper', userId: 'h' }, { ok: true }),
    ],
  },
  {
    id: 'lifted_needs_no_monthly_visit',
    title: '已脱贫户不在月走访之列',
    given: { register: { household: { ...household, kind: '已脱贫户' } } },
    story: [
      step(
        'monthly_visit/visit',
        { role: 'paired_helper', userId: 'h' },
        {
          ok: false,
          blocked: ['workflow.guard'],
        },
      ),
    ],
  },
  {
    id: 'activity_in_three_stages',
    title: '动员、进驻、定方案、办实事、总结、验收、通报依次办',
    given: { register: { village: {} } },
    story: [
      step('village_activity/work', cadre, { ok: false, blocked: ['workflow.not_here'] }),
      step('village_activity/mobilise', cadre, { ok: true }),
      step('village_activity/station', cadre, { ok: true }),
      step('village_activity/plan', cadre, { ok: true }),
      step('village_activity/work', cadre, { ok: true, state: 'working' }),
      step('village_activity/sum_up', cadre, { ok: true }),
      step('village_activity/accept', cadre, { ok: false, blocked: ['workflow.not_yours'] }),
      step('village_activity/accept', clerk, { ok: true }),
      step('village_activity/conclude', clerk, { ok: true, state: 'concluded' }),
    ],
  },
  {
    id: 'town_reports',
    title: '半月调度和整改报告由乡镇经办做',
    given: { register: { town: {} } },
    story: [
      step('project_dispatch/dispatch', cadre, { ok: false, blocked: ['workflow.not_yours'] }),
      step('project_dispatch/dispatch', clerk, { ok: true, state: 'dispatched' }),
      step('rectification_report/report', clerk, { ok: true, state: 'reported' }),
    ],
  },
]

function toReview(): Example['story'] {
  return [
    step('dynamic_management/analyse', cadre, { ok: true }),
    step('dynamic_management/survey', cadre, { ok: true }),
    step('dynamic_management/recheck', clerk, { ok: true }),
    step('dynamic_management/draft', cadre, { ok: true }),
    step('dynamic_management/review', cadre, { ok: true, state: 'reviewed' }),
  ]
}

function step(path: string, actor: Actor, expect: object): Example['story'][number] {
  const [workflow, transition] = path.split('/')
  return { on: '2020-06-18', do: { workflow, transition, actor }, expect }
}
