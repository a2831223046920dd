import { actual, all, eq, inDomain, keyed } from '../indicator.ts'
import { cite } from '../sources.ts'

const incidence = cite('一', '贫困发生率由10.3%下降为3.28%')
const stations = cite('二3', '建立了147个扶贫工作站,安排547名干部作为扶贫专干')

export const results = inDomain('results', [
  {
    id: 'counties',
    title: '县市区',
    kind: 'stock',
    unit: '个',
    keys: { kind: { list: 'county_kinds', as: 'partition' } },
    entries: [
      actual(null, eq('11个', 11), cite('一', '郴州市辖11个县市区')),
      keyed(
        'kind',
        'luoxiao',
        actual(
          null,
          eq('宜章、汝城、桂东、安仁县', 4),
          cite('一', '宜章、汝城、桂东、安仁县是罗霄山片区县'),
        ),
      ),
      keyed('kind', 'others', actual(null, eq('7个', 7), cite('一', '其他7个县市区是面上扶贫县'))),
    ],
  },
  {
    id: 'poor_population',
    title: '建档立卡贫困人口',
    kind: 'stock',
    unit: '万人',
    entries: [actual('2014', eq('40.5万人', 40.5), cite('一', '2014年建档立卡贫困人口40.5万人'))],
  },
  {
    id: 'poor_villages',
    title: '贫困村',
    kind: 'stock',
    unit: '个村',
    entries: [actual('2014', eq('442个', 442), cite('一', '贫困村442个'))],
  },
  {
    id: 'people_lifted',
    title: '累计脱贫人口',
    kind: 'stock',
    unit: '人',
    note: '40.5万−270136=134864人为余数;以10.3%和3.28%反推农村人口分别约393万和411万,两率与人数不在同一口径,待核。',
    entries: [
      actual(
        '2017-12',
        eq('270136人', 270136),
        cite('一', '截至2017年底,全市建档立卡贫困人口270136人实现脱贫'),
      ),
    ],
  },
  {
    id: 'lifted_share',
    title: '脱贫人口占比',
    kind: 'ratio',
    unit: '%',
    value: { num: '指标.people_lifted', den: '指标.poor_population' },
    source: [
      cite('一', '截至2017年底,全市建档立卡贫困人口270136人实现脱贫'),
      cite('一', '2014年建档立卡贫困人口40.5万人'),
    ],
    note: '原文未印;由270136人除以40.5万人算出,为66.70%。',
    entries: [],
  },
  {
    id: 'poverty_incidence',
    title: '贫困发生率',
    kind: 'ratio',
    unit: '%',
    note: '“10.3%”对应的日期原文未载。',
    entries: [
      { ...actual(null, eq('10.3%', 10.3), incidence), id: 'before' },
      { ...actual('2017-12', eq('3.28%', 3.28), incidence), id: 'after' },
    ],
  },
  {
    id: 'villages_exited',
    title: '退出的贫困村',
    kind: 'stock',
    unit: '个村',
    within: 'poor_villages',
    entries: [actual('2017-12', eq('313个', 313), cite('一', '442个贫困村有313个贫困村退出'))],
  },
  {
    id: 'villages_exited_share',
    title: '贫困村退出占比',
    kind: 'ratio',
    unit: '%',
    value: { num: '指标.villages_exited', den: '指标.poor_villages' },
    source: cite('一', '442个贫困村有313个贫困村退出'),
    note: '原文未印;313÷442=70.81%。',
    entries: [],
  },
])

export const organisation = inDomain('organisation', [
  {
    id: 'difficulties_solved',
    title: '走访解决实际困难',
    kind: 'flow',
    unit: '件',
    note: '“近两年的时间”起止原文未载。',
    entries: [actual(null, eq('155件', 155), cite('二1', '书记市长为群众解决身边的实际困难155件'))],
  },
  {
    id: 'key_towns_visited',
    title: '重点贫困乡镇走访',
    kind: 'ratio',
    unit: '%',
    entries: [
      actual(null, all('全部重点贫困乡镇'), cite('二1', '走访了郴州市各县市区的全部重点贫困乡镇')),
    ],
  },
  {
    id: 'poverty_stations',
    title: '乡镇扶贫工作站',
    kind: 'stock',
    unit: '个',
    entries: [actual(null, eq('147个', 147), stations)],
  },
  {
    id: 'poverty_cadres',
    title: '扶贫专干',
    kind: 'stock',
    unit: '人',
    entries: [actual(null, eq('547名', 547), stations)],
  },
])
