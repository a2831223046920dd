import type { Indicator } from '@xiance/schema'
import { reported, target } from './indicator.ts'
import { cite } from './sources.ts'

const sum = { time: 'last', space: 'sum' } as const

/** Targets that stand in the ten measures; where no year is printed, the entry has none. */
export const measureIndicators: readonly Indicator[] = [
  reported({
    id: 'skills_per_worker',
    title: '贫困家庭劳动力掌握致富技能',
    domain: 'employment',
    kind: 'ratio',
    unit: '%',
    entries: [
      target({
        q: { is: 'all', asWritten: '至少掌握一门致富技能' },
        source: cite('三(二)', '确保贫困家庭劳动力至少掌握一门致富技能'),
      }),
    ],
  }),
  reported({
    id: 'senior_fees_waived',
    title: '建档立卡家庭经济困难学生免除普通高中学杂费',
    domain: 'education',
    kind: 'state',
    entries: [
      target({
        q: { is: 'true', value: true, asWritten: '免除' },
        source: cite('三(四)', '学生免除普通高中阶段学杂费'),
      }),
    ],
  }),
  reported({
    id: 'town_hospitals',
    title: '乡镇卫生院',
    domain: 'medical',
    kind: 'stock',
    unit: '所',
    rollup: sum,
    entries: [
      target({
        for: { each: 'town' },
        q: { is: 'eq', value: 1, unit: '所', asWritten: '每个乡镇有一所' },
        source: cite('三(五)', '实现每个乡镇有一所乡镇卫生院'),
      }),
    ],
  }),
  reported({
    id: 'village_clinics',
    title: '村卫生所(室)',
    domain: 'medical',
    kind: 'stock',
    unit: '所',
    rollup: sum,
    entries: [
      target({
        for: { each: 'village' },
        q: { is: 'eq', value: 1, unit: '所', asWritten: '每个行政村有一所' },
        source: cite('三(五)', '每个行政村有一所卫生所(室)'),
      }),
    ],
  }),
  reported({
    id: 'serious_illness_relief',
    title: '贫困人口纳入重特大疾病救助',
    domain: 'medical',
    kind: 'ratio',
    unit: '%',
    entries: [
      target({
        q: { is: 'all', asWritten: '全部' },
        source: cite('三(五)', '将贫困人口全部纳入重特大疾病救助范围'),
      }),
    ],
  }),
  reported({
    id: 'minimum_living_coverage',
    title: '符合条件的困难群众纳入低保',
    domain: 'social_security',
    kind: 'ratio',
    unit: '%',
    entries: [
      target({
        q: { is: 'all', asWritten: '应保尽保' },
        source: cite('三(六)', '农村困难群众及时纳入保障范围,做到应保尽保'),
      }),
    ],
  }),
  reported({
    id: 'water_safety',
    title: '贫困人口饮水安全',
    domain: 'infrastructure',
    kind: 'state',
    entries: [
      target({
        q: { is: 'words', asWritten: '全面解决' },
        source: cite('三(七)', '全面解决贫困人口饮水安全问题'),
      }),
    ],
  }),
  reported({
    id: 'paired_households',
    title: '贫困户结对帮扶',
    domain: 'mechanism',
    kind: 'ratio',
    unit: '%',
    entries: [
      target({
        q: { is: 'all', asWritten: '都有' },
        source: cite('四(四)', '做到贫困户都有党员干部或爱心人士结对帮扶'),
      }),
    ],
  }),
  reported({
    id: 'special_fund',
    title: '财政专项扶贫基金纳入预算',
    domain: 'mechanism',
    kind: 'flow',
    unit: '万元',
    every: 'year',
    rollup: { time: 'sum', space: 'sum' },
    entries: [
      target({
        when: { every: 'year' },
        q: { is: 'eq', value: 4000, unit: null, asWritten: '每年4000万' },
        source: cite('四(二)', '将每年4000万财政专项扶贫基金全部纳入市县两级财政预算'),
        note: '原文只写“4000万”,未写“元”;按万元计。',
      }),
    ],
  }),
]
