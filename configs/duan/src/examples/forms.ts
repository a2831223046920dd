import type { Example } from '@xiance/schema'

const household = { household_no: '示例-41', head_name: '示例户' } as const

/** Forms as people fill them. */
export const formExamples = [
  {
    id: 'visit_filled',
    title: '入户记录:日期不能晚于今天,干部类别和宣讲内容必填',
    given: { register: { household } },
    story: [
      {
        on: '2019-05-08',
        do: {
          form: 'staff_visit',
          answers: { visited_on: '2019-05-08', staff_class: 'county_staff', topics: ['housing'] },
        },
        expect: { ok: true },
      },
      {
        on: '2019-05-08',
        do: {
          form: 'staff_visit',
          answers: { visited_on: '2019-05-09', staff_class: 'town_staff', topics: ['health'] },
        },
        expect: { ok: false, issues: [{ path: '/visited_on' }] },
      },
      {
        on: '2019-05-08',
        do: { form: 'staff_visit', answers: { staff_class: 'town_staff' } },
        expect: { ok: false, issues: [{ path: '/topics' }] },
      },
    ],
  },
  {
    id: 'house_survey_writes',
    title: '住房排查结果写回农户',
    given: { register: { household } },
    story: [
      {
        on: '2018-11-20',
        do: { form: 'house_survey', answers: { poor: true, house_kind: ['mud', 'small'] } },
        expect: { ok: true, record: { house_kind: ['mud', 'small'], poor: true } },
      },
    ],
  },
  {
    id: 'student_registered',
    title: '登记在校情况后即可算补助',
    given: {
      register: { student: { student_no: '示例-51', name: '示例学生', stage: 'primary' } },
    },
    story: [
      {
        on: '2019-09-10',
        do: {
          form: 'student_aid',
          answers: { boarding: true, rural_school: false, hardship: false, registered_poor: true },
        },
        expect: { ok: true, record: { boarding: true } },
      },
      {
        on: '2019-12-31',
        do: { entitle: true, register: 'student' },
        expect: { total: 1000, bySubsidy: { boarding: 1000 } },
      },
    ],
  },
] as const satisfies readonly Example[]
