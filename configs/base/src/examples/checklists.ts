import type { Example } from '@xiance/schema'

const household = { household_no: '示例-001', head_name: '示例户' }
const member = {
  name: '示例成员',
  sex: 'female',
  relation: 'child',
  birth_date: '2010-03-01',
  in_school: true,
  insured: true,
}

export const checklistExamples = [
  {
    id: 'ledger_answers_first',
    title: '台账已有的先用台账;收入标准未定,待拍板',
    given: {
      register: {
        household: {
          ...household,
          income_per_head: 5200,
          schooling_secured: true,
          medical_secured: false,
          housing_safe: true,
        },
      },
    },
    story: [
      {
        on: '2020-06-15',
        do: { checklist: 'household_inspection', answers: {} },
        expect: {
          verdict: 'fail',
          verdicts: {
            income: 'unknown',
            basic_living: 'unknown',
            education: 'pass',
            medical: 'fail',
            housing: 'pass',
            water: 'unknown',
          },
          organs: {
            medical: ['poverty_station', 'all_villages'],
            water: ['water_station', 'poverty_station', 'all_villages'],
          },
          missing: { water: ['/water_safe'] },
        },
      },
      {
        on: '2020-06-16',
        do: { checklist: 'household_inspection', answers: { income: true, water: false } },
        expect: { verdicts: { income: 'pass', water: 'fail', medical: 'fail' } },
      },
    ],
  },
  {
    id: 'each_member_by_himself',
    title: '逐人判断:一人失学即不通过,一人未答即待核,学龄外不判',
    given: {
      register: {
        household: {
          ...household,
          members: [member, { ...member, birth_date: '2012-09-01', in_school: false }],
        },
      },
    },
    story: [
      {
        on: '2020-06-15',
        do: { checklist: 'member_protection', answers: {} },
        expect: { verdict: 'fail', verdicts: { school: 'fail', insurance: 'pass' } },
      },
    ],
  },
  {
    id: 'one_member_unanswered',
    title: '一名成员的参保情况不清楚,全户待核并点名缺哪一项',
    given: {
      register: {
        household: {
          ...household,
          members: [member, { ...member, birth_date: '1985-01-01', insured: null }],
        },
      },
    },
    story: [
      {
        on: '2020-06-15',
        do: { checklist: 'member_protection', answers: {} },
        expect: {
          verdicts: { school: 'pass', insurance: 'unknown' },
          missing: { insurance: ['/members/r2/insured'] },
        },
      },
    ],
  },
  {
    id: 'nobody_of_school_age',
    title: '没有学龄成员的户不判义务教育',
    given: {
      register: {
        household: { ...household, members: [{ ...member, birth_date: '1950-01-01' }] },
      },
    },
    story: [
      {
        on: '2020-06-15',
        do: { checklist: 'member_protection', answers: {} },
        expect: { verdict: 'pass', verdicts: { insurance: 'pass' } },
      },
    ],
  },
  {
    id: 'field_edges_dirty',
    title: '“十净”缺一净即不达标,责任到三家单位',
    given: { register: { village: {} } },
    story: [
      {
        on: '2020-06-20',
        do: {
          checklist: 'ten_cleannesses',
          answers: {
            house_surroundings: true,
            courtyard: true,
            animal_sheds: true,
            roads: true,
            ditches: true,
            green_belts: true,
            public_places: true,
            waterside: true,
            threshing_grounds: true,
            field_edges: false,
          },
        },
        expect: {
          verdict: 'fail',
          verdicts: { field_edges: 'fail', roads: 'pass' },
          organs: { field_edges: ['rural_service_centre', 'integration_office', 'all_villages'] },
        },
      },
      {
        on: '2020-06-21',
        do: { checklist: 'ten_cleannesses', answers: { roads: true } },
        expect: { verdict: 'unknown', verdicts: { roads: 'pass', waterside: 'unknown' } },
      },
    ],
  },
  {
    id: 'home_without_cupboard',
    title: '“一有”按六样用品逐样判断,缺一样即不达标',
    given: { register: { household } },
    story: [
      {
        on: '2020-06-20',
        do: {
          checklist: 'five_cleannesses',
          answers: { 'daily_goods/bedding': true, 'daily_goods/cupboard': false, tidy: true },
        },
        expect: {
          verdict: 'fail',
          verdicts: {
            daily_goods: 'fail',
            'daily_goods/bedding': 'pass',
            'daily_goods/cupboard': 'fail',
            tidy: 'pass',
            bedroom: 'unknown',
          },
        },
      },
    ],
  },
  {
    id: 'archives_by_kind',
    title: '佐证材料只对边缘户、监测户要求;类别不清则待核',
    given: { register: { household: { ...household, kind: '边缘户', members: [member] } } },
    story: [
      {
        on: '2020-06-20',
        do: { checklist: 'household_archives', answers: { watched_proved: false } },
        expect: {
          verdicts: { watched_proved: 'fail', handbook_true: 'unknown' },
          organs: { watched_proved: ['poverty_station', 'all_villages'] },
        },
      },
    ],
  },
  {
    id: 'archives_of_unknown_kind',
    title: '农户类别未填,佐证一项待核',
    given: { register: { household } },
    story: [
      {
        on: '2020-06-20',
        do: { checklist: 'household_archives', answers: {} },
        expect: {
          verdict: 'unknown',
          verdicts: { watched_proved: 'unknown' },
          missing: { watched_proved: ['/kind'] },
        },
      },
    ],
  },
  {
    id: 'faults_are_ticked',
    title: '勾选一个问题即不通过;勾“没有”即通过;没看即待核',
    given: { register: { village: {} } },
    story: [
      {
        on: '2020-05-10',
        do: {
          checklist: 'fourteen_sieves',
          answers: { water: ['not_clean', 'far_away'], roads: [] },
        },
        expect: {
          verdict: 'fail',
          verdicts: { water: 'fail', roads: 'pass', funds: 'unknown' },
          organs: {
            water: ['agriculture_centre', 'all_villages'],
            roads: ['road_office', 'all_villages'],
          },
        },
      },
      {
        on: '2020-05-11',
        do: {
          checklist: 'fourteen_gaps',
          answers: { gap_water: ['purifier'], gap_assistance: [] },
        },
        expect: {
          verdicts: { gap_water: 'fail', gap_assistance: 'pass', gap_education: 'unknown' },
          organs: {
            gap_water: ['agriculture_centre', 'all_villages'],
            gap_assistance: ['poverty_station', 'village_team'],
          },
        },
      },
    ],
  },
  {
    id: 'contradictions_settled',
    title: '三类矛盾都化解才算通过',
    given: { register: { village: {} } },
    story: [
      {
        on: '2020-05-10',
        do: {
          checklist: 'three_contradictions',
          answers: { outside_the_register: true, key_people: true, key_fields: true },
        },
        expect: { verdict: 'pass', organs: { key_people: ['leading_group_members'] } },
      },
    ],
  },
  {
    id: 'nobody_can_judge_a_number',
    title: '只说有几项、没有列出的标准,谁答都是待核',
    given: { register: { village: {}, household } },
    story: [
      {
        on: '2020-05-10',
        do: { checklist: 'exit_standards', answers: { village_exit: true } },
        expect: {
          verdict: 'unknown',
          verdicts: { village_exit: 'unknown', people_exit: 'unknown' },
        },
      },
      {
        on: '2020-05-10',
        do: { checklist: 'recognition_rules', answers: { ten_steps: true } },
        expect: { verdict: 'unknown', verdicts: { ten_steps: 'unknown' } },
      },
    ],
  },
] as const satisfies readonly Example[]
