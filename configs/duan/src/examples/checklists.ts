import type { Example } from '@xiance/schema'
import { regions } from '../regions.ts'

const village = {
  village: regions.find(({ level }) => level === 'village')?.id ?? null,
  poor_village: true,
  special_industry: true,
  cooperative: true,
  service_place: true,
  safe_water: true,
  new_look: true,
} as const
const linked = { powered: true, on_road: true, broadcast: true, broadband: true } as const
const on = '2020-12-20'

/** The ledger first; thresholds; what nobody spelled out. */
export const checklistExamples = [
  judged('nine_of_nine', '五有四通:20户的屯要全通,19户的屯不在要求内', {
    village: {
      hamlets: [
        { name: '甲屯', households: 20, ...linked },
        { name: '乙屯', households: 19, powered: true, on_road: false },
      ],
    },
    checklist: 'five_haves_four_links',
    expect: { verdict: 'pass', verdicts: { on_road: 'pass' } },
  }),
  judged('one_hamlet_without_road', '五有四通:一个25户的屯不通路,这一通不合格', {
    village: {
      hamlets: [
        { name: '甲屯', households: 20, ...linked },
        { name: '丙屯', households: 25, ...linked, on_road: false },
      ],
    },
    checklist: 'five_haves_four_links',
    expect: { verdict: 'fail', verdicts: { on_road: 'fail', powered: 'pass' } },
  }),
  judged('hamlet_unknown', '五有四通:有没有宽带不清楚,不能算通', {
    village: {
      hamlets: [{ name: '甲屯', households: 30, powered: true, on_road: true, broadcast: true }],
    },
    checklist: 'five_haves_four_links',
    expect: { verdict: 'unknown', verdicts: { broadband: 'unknown', on_road: 'pass' } },
  }),
  judged('five_ones_done', '五个一:项目“一个以上”,1个即可', {
    village: ones(1),
    checklist: 'five_ones',
    expect: { verdict: 'pass', verdicts: { collective_projects: 'pass' } },
  }),
  judged('five_ones_no_project', '五个一:没有集体经济项目不合格', {
    village: ones(0),
    checklist: 'five_ones',
    expect: { verdict: 'fail', verdicts: { collective_projects: 'fail', new_operator: 'pass' } },
  }),
  {
    id: 'unsound_house_fails',
    title: '两不愁三保障:泥瓦房不算住房安全有保障',
    given: {
      register: {
        household: { household_no: '示例-11', head_name: '示例户', house_kind: ['mud'] },
      },
    },
    story: [
      {
        on,
        do: {
          checklist: 'two_worries',
          answers: { food: true, clothes: true, schooling: true, medical: true },
        },
        expect: { verdict: 'fail', verdicts: { house: 'fail', food: 'pass' } },
      },
    ],
  },
  {
    id: 'sound_house_passes',
    title: '两不愁三保障:五项都有保障',
    given: {
      register: {
        household: { household_no: '示例-12', head_name: '示例户', house_kind: ['sound'] },
      },
    },
    story: [
      {
        on,
        do: {
          checklist: 'two_worries',
          answers: { food: true, clothes: true, schooling: true, medical: true },
        },
        expect: { verdict: 'pass' },
      },
      {
        on,
        do: { checklist: 'eight_haves' },
        expect: { verdict: 'unknown' },
      },
      {
        on,
        do: { checklist: 'after_lifting', answers: { help: true, policies: true, projects: null } },
        expect: { verdict: 'unknown', verdicts: { projects: 'unknown' } },
      },
    ],
  },
  {
    id: 'three_unified_all',
    title: '教学点“三统一”:缺一项不算统一',
    given: { register: { town: {} } },
    story: [
      {
        on: '2018-12-31',
        do: {
          checklist: 'three_unified',
          answers: { hardware: true, management: true, teaching: false },
        },
        expect: { verdict: 'fail', verdicts: { teaching: 'fail' } },
      },
    ],
  },
] as const satisfies readonly Example[]

interface Judged {
  readonly village: Readonly<Record<string, unknown>>
  readonly checklist: string
  readonly expect: unknown
}

function judged(id: string, title: string, { village: more, checklist, expect }: Judged): Example {
  return {
    id,
    title,
    given: { register: { village: { ...village, ...more } } },
    story: [{ on, do: { checklist }, expect }],
  }
}

function ones(projects: number) {
  return {
    villager_cooperative: true,
    new_operator: true,
    collective_projects: projects,
    economy_mechanism: true,
    economy_rules: true,
  }
}
