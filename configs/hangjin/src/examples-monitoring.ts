import type { Example } from '@xiance/schema'

interface Made {
  readonly on: string
  readonly transition: string
  readonly role: string
  readonly expect: unknown
}

export const monitoringExamples = [
  {
    id: 'monitoring_waits_for_notice',
    title: '走访发现的监测对象逐级认定;公示天数未定,不能确认',
    given: {
      register: {
        household: { household_no: '示例-002', head_name: '示例户', group: 'not_enjoying' },
      },
      answers: { monitoring_application: { channel: 'visits' } },
    },
    story: [
      step({
        on: '2024-10-08',
        transition: 'apply',
        role: 'village_cadre',
        expect: { ok: false, blocked: ['workflow.guard'] },
      }),
      step({
        on: '2024-10-08',
        transition: 'report_visit',
        role: 'village_cadre',
        expect: { ok: true, state: 'submitted' },
      }),
      step({
        on: '2024-10-09',
        transition: 'village_check',
        role: 'village_cadre',
        expect: { ok: true, state: 'village_checked' },
      }),
      step({
        on: '2024-10-15',
        transition: 'compare',
        role: 'county_bureau',
        expect: { ok: true, state: 'compared' },
      }),
      step({
        on: '2024-10-18',
        transition: 'town_review',
        role: 'town_clerk',
        expect: { ok: true, state: 'town_reviewed' },
      }),
      step({
        on: '2024-11-20',
        transition: 'confirm',
        role: 'county_bureau',
        expect: { ok: false, blocked: ['workflow.notice_undecided'] },
      }),
    ],
  },
  {
    id: 'departments_discover',
    title: '部门比对发现的,由旗级部门或苏木镇提交,可退回补充',
    given: {
      register: { household: { household_no: '示例-003', head_name: '示例户', group: 'general' } },
      answers: { monitoring_application: { channel: 'departments' } },
    },
    story: [
      step({
        on: '2024-10-08',
        transition: 'discover',
        role: 'county_bureau',
        expect: { ok: true, state: 'submitted' },
      }),
      step({
        on: '2024-10-09',
        transition: 'send_back',
        role: 'town_clerk',
        expect: { ok: true, state: 'returned' },
      }),
    ],
  },
  {
    id: 'not_taken_in',
    title: '排查后不符合纳入条件的,不纳入',
    given: {
      register: { household: { household_no: '示例-004', head_name: '示例户', group: 'general' } },
      answers: { monitoring_application: { channel: 'visits' } },
    },
    story: [
      step({
        on: '2024-10-08',
        transition: 'report_visit',
        role: 'village_cadre',
        expect: { ok: true, state: 'submitted' },
      }),
      step({
        on: '2024-10-09',
        transition: 'village_check',
        role: 'village_cadre',
        expect: { ok: true, state: 'village_checked' },
      }),
      step({
        on: '2024-10-15',
        transition: 'reject',
        role: 'county_bureau',
        expect: { ok: true, state: 'rejected' },
      }),
    ],
  },
] as const satisfies readonly Example[]

function step({ on, transition, role, expect }: Made) {
  return { on, do: { workflow: 'monitoring', transition, actor: { role, userId: role } }, expect }
}
