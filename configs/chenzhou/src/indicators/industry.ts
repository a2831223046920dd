import { actual, eq, gte, inDomain } from '../indicator.ts'
import { cite } from '../sources.ts'

const at = '二4(1)'
const cooperatives = cite(at, '全市已有418个贫困村成立农民专业合作社1253家')

export const industry = inDomain('industry', [
  {
    id: 'project_participants',
    title: '参与产业项目的贫困人口',
    kind: 'stock',
    unit: '万人',
    entries: [actual(null, eq('20万人', 20), cite(at, '实现贫困人口20万人参与项目'))],
  },
  {
    id: 'industry_income',
    title: '产业人平增收',
    kind: 'flow',
    unit: '元/人',
    note: '原文写“可增收”,是实绩还是目标未写明,也未写年度。',
    entries: [
      {
        as: 'unclear',
        q: gte('1000元以上', 1000),
        source: cite(at, '贫困人口人平可增收1000元以上'),
      },
    ],
  },
  {
    id: 'cooperatives',
    title: '贫困村农民专业合作社',
    kind: 'stock',
    unit: '家',
    entries: [actual(null, eq('1253家', 1253), cooperatives)],
  },
  {
    id: 'villages_with_cooperative',
    title: '成立农民专业合作社的贫困村',
    kind: 'stock',
    unit: '个村',
    within: 'poor_villages',
    entries: [actual(null, eq('418个', 418), cooperatives)],
  },
  {
    id: 'cooperative_coverage',
    title: '合作社覆盖率',
    kind: 'ratio',
    unit: '%',
    value: { num: '指标.villages_with_cooperative', den: '指标.poor_villages' },
    note: '418÷442=94.57%,与原文98%不符;98%约合433个村。',
    entries: [actual(null, eq('98%', 98), cite(at, '覆盖率达到98%'))],
  },
  {
    id: 'tourism_villages',
    title: '全国乡村旅游扶贫重点村',
    kind: 'stock',
    unit: '个村',
    entries: [actual(null, eq('191个', 191), cite(at, '全市191个村列入全国乡村旅游扶贫重点村'))],
  },
  {
    id: 'online_parks',
    title: '电商产业园',
    kind: 'stock',
    unit: '个',
    note: '建成和在建合计,原文未分开。',
    entries: [actual(null, eq('13个', 13), cite(at, '建成和在建电商产业园13个'))],
  },
  {
    id: 'online_stations',
    title: '电商村级服务站',
    kind: 'stock',
    unit: '个',
    entries: [actual(null, eq('957个', 957), cite(at, '电商村级服务站957个'))],
  },
  {
    id: 'online_shops',
    title: '农村电商网店',
    kind: 'stock',
    unit: '个',
    entries: [actual(null, eq('43313个', 43313), cite(at, '农村电商网店43313个'))],
  },
  {
    id: 'online_training',
    title: '电商人才培训',
    kind: 'stock',
    unit: '人次',
    entries: [actual(null, eq('16280人次', 16280), cite(at, '电商人才培训16280人次'))],
  },
])
