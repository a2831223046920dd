import type { Indicator } from '@xiance/schema'
import { by2020, reported, target } from './indicator.ts'
import { placeNamed } from './regions.ts'
import { cite } from './sources.ts'

const goals = '二(二)'
const sum = { time: 'sum', space: 'sum' } as const
const last = { time: 'last', space: 'sum' } as const

export const indicators: readonly Indicator[] = [
  reported({
    id: 'poor_population',
    title: '农村贫困人口',
    domain: 'overall',
    kind: 'stock',
    unit: '万人',
    rollup: last,
    entries: [
      {
        id: 'in_2011',
        as: 'actual',
        when: { asOf: '2011' },
        q: { is: 'eq', value: 26.5, unit: '万人', asWritten: '26.5万人' },
        source: cite('一', '已从2011年的26.5万人减少到现在的7.5万人'),
      },
      {
        id: 'at_decision',
        as: 'actual',
        when: { asOf: null },
        q: { is: 'eq', value: 7.5, unit: '万人', asWritten: '7.5万人' },
        source: cite('一', '已从2011年的26.5万人减少到现在的7.5万人'),
        note: '“现在”的日期原文未载。',
      },
    ],
  }),
  reported({
    id: 'people_lifted',
    title: '脱贫人口',
    domain: 'overall',
    kind: 'flow',
    unit: '万人',
    rollup: sum,
    entries: [
      target({
        when: by2020,
        q: { is: 'eq', value: 7.5, unit: '万人', asWritten: '7.5万人' },
        source: cite(goals, '到2020年,确保全市现行国家标准下7.5万人农村贫困人口全部脱贫'),
      }),
    ],
  }),
  reported({
    id: 'villages_delisted',
    title: '贫困村摘帽',
    domain: 'overall',
    kind: 'flow',
    unit: '个村',
    rollup: sum,
    entries: [
      target({
        when: by2020,
        q: { is: 'eq', value: 199, unit: '个村', asWritten: '199个贫困村' },
        source: cite(goals, '全市199个贫困村全部摘帽'),
      }),
    ],
  }),
  reported({
    id: 'yixian_delisted',
    title: '义县摘帽',
    domain: 'overall',
    kind: 'state',
    entries: [
      target({
        for: { in: [placeNamed('county', '义县')] },
        when: by2020,
        q: { is: 'true', value: true, asWritten: '摘帽' },
        source: cite(goals, '到2020年,确保省级扶贫开发重点县义县'),
      }),
    ],
  }),
  reported({
    id: 'two_no_worries',
    title: '不愁吃、不愁穿',
    domain: 'overall',
    kind: 'state',
    entries: [
      target({
        when: by2020,
        q: { is: 'true', value: true, asWritten: '稳定实现' },
        source: cite(goals, '稳定实现农村贫困人口不愁吃、不愁穿'),
      }),
    ],
  }),
  reported({
    id: 'three_guarantees',
    title: '义务教育、基本医疗和住房安全有保障',
    domain: 'overall',
    kind: 'state',
    entries: [
      target({
        when: by2020,
        q: { is: 'true', value: true, asWritten: '有保障' },
        source: cite(goals, '义务教育、基本医疗和住房安全有保障'),
      }),
    ],
  }),
  reported({
    id: 'infrastructure_improved',
    title: '贫困地区基础设施',
    domain: 'infrastructure',
    kind: 'state',
    entries: [
      target({
        when: by2020,
        q: { is: 'words', asWritten: '明显改善' },
        source: cite(goals, '贫困地区基础设施明显改善'),
      }),
    ],
  }),
  reported({
    id: 'public_services',
    title: '基本公共服务水平',
    domain: 'overall',
    kind: 'state',
    entries: [
      target({
        when: by2020,
        q: { is: 'words', asWritten: '显著提高' },
        source: cite(goals, '基本公共服务水平显著提高'),
      }),
    ],
  }),
]
