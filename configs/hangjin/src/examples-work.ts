import type { Example } from '@xiance/schema'
import { adult, householdOf } from './example-records.ts'

const cadre = 'village_cadre'
const clerk = 'town_clerk'
const bureau = 'county_bureau'

const relief = {
  risks: ['illness'],
  given_on: '2024-10-08',
  measure: '临时救助金',
  income_after: 5200,
  schooling_secured: true,
  medical_secured: true,
  housing_safe: true,
  water_safe: true,
} as const

const allocation = {
  allocation_no: '示例-1',
  project: '示例项目',
  township: '150625100',
  fund_source: 'banner',
  amount: 30,
  allocated_on: '2024-05-06',
  goal: '带动10户增收',
  in_charge: '示例部门',
  used_by: '示例合作社',
} as const

export const workExamples: readonly Example[] = [
  {
    id: 'relief_before_classifying',
    title: '先救助后分类:救助登记后仍符合要求的才转认定',
    given: {
      register: { household: householdOf({ group: 'general', members: [adult()] }) },
      answers: { relief_record: { ...relief, still_qualifies: true } },
    },
    story: [
      {
        on: '2024-10-08',
        do: { form: 'relief_record' },
        expect: { ok: true, record: { relief_on: '2024-10-08', income_per_head: 5200 } },
      },
      step('2024-10-08', 'relief_first', 'give', cadre, { ok: true, state: 'relieved' }),
      step('2024-10-20', 'relief_first', 'clear', clerk, {
        ok: false,
        blocked: ['workflow.guard'],
      }),
      step('2024-10-20', 'relief_first', 'classify', clerk, { ok: true, state: 'to_classify' }),
    ],
  },
  {
    id: 'relief_was_enough',
    title: '救助后指标已好转的,不再纳入',
    given: {
      register: { household: householdOf({ group: 'general' }) },
      answers: { relief_record: { ...relief, still_qualifies: false } },
    },
    story: [
      step('2024-10-08', 'relief_first', 'give', cadre, { ok: true, state: 'relieved' }),
      step('2024-10-20', 'relief_first', 'clear', clerk, { ok: true, state: 'cleared' }),
    ],
  },
  {
    id: 'relief_not_for_enjoying',
    title: '已脱贫享受政策户不走应急救助',
    given: {
      register: { household: householdOf({ group: 'enjoying' }) },
      answers: { relief_record: { ...relief, still_qualifies: true } },
    },
    story: [
      step('2024-10-08', 'relief_first', 'give', cadre, { ok: false, blocked: ['workflow.guard'] }),
    ],
  },
  {
    id: 'leaving_is_open',
    title: '风险消除可提出退出;观察期未定,不能确认',
    given: { register: { household: householdOf({ group: 'monitored', risks: ['no_risk'] }) } },
    story: [
      step('2024-03-01', 'leaving', 'propose', clerk, { ok: true, state: 'proposed' }),
      step('2024-12-01', 'leaving', 'leave', bureau, {
        ok: false,
        blocked: ['workflow.undecided'],
      }),
      step('2024-12-02', 'leaving', 'resume', clerk, { ok: true, state: 'watched' }),
    ],
  },
  {
    id: 'funds_wait_for_notice',
    title: '资金分配三级公示:天数未定,不能公告',
    given: { register: { fund_allocation: allocation } },
    story: [
      step('2024-05-06', 'fund_notice', 'post', bureau, { ok: true, state: 'on_notice' }),
      step('2024-09-06', 'fund_notice', 'announce', bureau, {
        ok: false,
        blocked: ['workflow.notice_undecided'],
      }),
      step('2024-09-06', 'fund_notice', 'evaluate', bureau, {
        ok: false,
        blocked: ['workflow.not_here'],
      }),
      step('2024-09-06', 'fund_notice', 'withdraw', bureau, { ok: true, state: 'withdrawn' }),
    ],
  },
  {
    id: 'second_person_closes',
    title: '整改与销号不能是同一人;拒不整改的移交追责',
    given: {},
    story: [
      step('2024-09-10', 'problem', 'rectify', clerk, { ok: true, state: 'rectified' }),
      step('2024-09-11', 'problem', 'close', clerk, {
        ok: false,
        blocked: ['workflow.not_yours'],
      }),
      step('2024-09-12', 'problem', 'reopen', bureau, { ok: true, state: 'open' }),
      step('2024-09-13', 'problem', 'confer', clerk, { ok: true, state: 'conferred' }),
      step('2024-09-20', 'problem', 'pursue', bureau, { ok: true, state: 'pursued' }),
    ],
  },
  {
    id: 'training_recorded',
    title: '电焊培训登记',
    given: {
      register: { training_session: { session_no: '示例-1' } },
      answers: {
        training_record: {
          township: '150625100',
          kind: 'skills',
          department: 'employment',
          skill: '电焊',
          held_on: '2024-06-03',
          people: 25,
        },
      },
    },
    story: [
      { on: '2024-06-10', do: { form: 'training_record' }, expect: { ok: true } },
      step('2024-06-10', 'training_duty', 'hold', clerk, { ok: true, state: 'held' }),
    ],
  },
  {
    id: 'other_ledgers_filled',
    title: '资金、资产、岗位登记表都能填',
    given: {
      register: {
        fund_allocation: { allocation_no: '示例-1' },
        asset: { asset_no: '示例-1' },
        public_post_holder: { post_no: '示例-1' },
      },
      answers: {
        fund_record: allocationAnswers(),
        asset_record: { name: '示例棚圈', value: 12.5, shares_income: true, paid_in_time: false },
        post_record: { duty: 'village_look', since: '2024-04-01' },
      },
    },
    story: [
      { on: '2024-06-10', do: { form: 'fund_record' }, expect: { ok: true } },
      {
        on: '2024-06-10',
        do: { form: 'asset_record' },
        expect: { ok: true, record: { paid_in_time: false } },
      },
      { on: '2024-06-10', do: { form: 'post_record' }, expect: { ok: true } },
    ],
  },
]

function allocationAnswers(): object {
  const { allocation_no: _, ...answers } = allocation
  return answers
}

function step(
  on: string,
  ...[workflow, transition, role, expect]: readonly [string, string, string, object]
): Example['story'][number] {
  return { on, do: { workflow, transition, actor: { role, userId: role } }, expect }
}
