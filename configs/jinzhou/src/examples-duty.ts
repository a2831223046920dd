import type { Example } from '@xiance/schema'
import { householdOf } from './example-records.ts'

const city = 'city_bureau'
const office = 'county_office'
const task = { county: '210727', year: '2018', task_people: 5000 }
const safe = {
  food_clothing: true,
  schooling_secured: true,
  medical_secured: true,
  housing_safe: true,
  income_per_head: 6000,
}

export const dutyExamples: readonly Example[] = [
  {
    id: 'entries',
    title: '年度任务和资金项目由负责的单位登记,督查人员不登记',
    given: { register: { county_task: task } },
    story: [
      step('2018-12-01', 'task_record_entry', 'record', 'inspector', {
        ok: false,
        blocked: ['workflow.not_yours'],
      }),
      step('2018-12-01', 'task_record_entry', 'record', office, { ok: true, state: 'recorded' }),
      step('2018-12-01', 'project_record_entry', 'record', city, { ok: true, state: 'recorded' }),
    ],
  },
  {
    id: 'task_missed',
    title: '未完成年度减贫任务:约谈党政主要领导,落实不力的报告并建议追责',
    given: { register: { county_task: { ...task, done_people: 4999, weak: true } } },
    story: [
      step('2019-01-10', 'accountability', 'pass', city, {
        ok: false,
        blocked: ['workflow.guard'],
      }),
      step('2019-01-10', 'accountability', 'talk', city, { ok: true, state: 'talked' }),
      step('2019-01-20', 'accountability', 'propose', city, { ok: true, state: 'proposed' }),
      step('2019-03-01', 'accountability', 'settle', city, { ok: true, state: 'settled' }),
    ],
  },
  {
    id: 'task_met',
    title: '恰好完成任务:认定完成,不约谈',
    given: { register: { county_task: { ...task, done_people: 5000 } } },
    story: [
      step('2019-01-10', 'accountability', 'talk', city, {
        ok: false,
        blocked: ['workflow.guard'],
      }),
      step('2019-01-10', 'accountability', 'pass', city, { ok: true, state: 'met' }),
    ],
  },
  {
    id: 'task_not_reported',
    title: '实际减贫没有报:既不能认定完成,也不能约谈',
    given: { register: { county_task: task } },
    story: [
      step('2019-01-10', 'accountability', 'pass', city, {
        ok: false,
        blocked: ['workflow.guard_unknown'],
      }),
      step('2019-01-10', 'accountability', 'talk', city, {
        ok: false,
        blocked: ['workflow.guard_unknown'],
      }),
    ],
  },
  {
    id: 'lifting_waits_for_standard',
    title: '脱贫认定:国家标准的数额原文未载,定下之前不能认定;可退回',
    given: { register: { household: householdOf(safe) } },
    story: [
      step('2018-09-10', 'lifting', 'propose', office, { ok: true, state: 'proposed' }),
      step('2018-10-10', 'lifting', 'recognise', office, {
        ok: false,
        blocked: ['workflow.undecided'],
      }),
      step('2018-10-11', 'lifting', 'end', office, { ok: false, blocked: ['workflow.not_here'] }),
      step('2018-10-11', 'lifting', 'return', office, {
        ok: false,
        blocked: ['workflow.not_here'],
      }),
      step('2018-10-11', 'lifting', 'decline', office, { ok: true, state: 'poor' }),
    ],
  },
  {
    id: 'house_not_safe',
    title: '住房不安全的,不论标准多少都不能认定脱贫',
    given: { register: { household: householdOf({ ...safe, housing_safe: false }) } },
    story: [
      step('2018-09-10', 'lifting', 'propose', office, { ok: true }),
      step('2018-10-10', 'lifting', 'recognise', office, {
        ok: false,
        blocked: ['workflow.guard'],
      }),
    ],
  },
  {
    id: 'notice_days_open',
    title: '资金项目公示:天数未载,定下之前不能公告',
    given: { register: { fund_project: { project_no: '示例-1', project: '示例项目' } } },
    story: [
      step('2018-05-06', 'fund_notice', 'post', office, { ok: true, state: 'on_notice' }),
      step('2018-12-06', 'fund_notice', 'announce', office, {
        ok: false,
        blocked: ['workflow.notice_undecided'],
      }),
    ],
  },
  {
    id: 'verified',
    title: '建档立卡核查:表填完,情况写回台账',
    given: {
      register: { household: householdOf({}) },
      answers: {
        household_verification: { ...safe, causes: ['illness'], water_safe: true, paired: true },
      },
    },
    story: [
      {
        on: '2018-09-10',
        do: { form: 'household_verification' },
        expect: { ok: true, record: { housing_safe: true, income_per_head: 6000 } },
      },
      step('2018-09-10', 'verification', 'verify', office, { ok: true, state: 'verified' }),
    ],
  },
]

function step(
  on: string,
  ...[workflow, transition, role, expect]: readonly [string, string, string, object]
): Example['story'][number] {
  return { on, do: { workflow, transition, actor: { role, userId: role } }, expect }
}
