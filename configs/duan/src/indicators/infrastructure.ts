import { cite } from '../sources.ts'
import { promise, trend } from './aims.ts'
import { by, countyWide, during, type Draft, inDomain, target } from './indicator.ts'
import { all, basically, eq } from './quantity.ts'
import { water } from './water.ts'

const goal = '二(四)9'

export const infrastructure = inDomain('infrastructure', [
  {
    id: 'hamlets_with_road',
    title: '20户以上自然屯通沙石路或硬化路',
    kind: 'stock',
    unit: '屯',
    entries: [
      target(
        by('2018'),
        eq('108个', 108),
        cite(goal, '实现108个20户以上自然村(屯)全部通沙石路或硬化路'),
      ),
    ],
  },
  {
    id: 'large_hamlets_hardened',
    title: '50户以上自然屯道路硬化',
    kind: 'ratio',
    unit: '%',
    entries: [target(by('2018'), all('全部'), cite(goal, '50户以上自然村(屯)道路全部硬化'))],
  },
  {
    id: 'drinking_water_safe',
    title: '人饮安全',
    kind: 'ratio',
    unit: '%',
    entries: [target(by('2020'), all('全部'), cite(goal, '到2020年全部实现人饮安全'))],
  },
  {
    id: 'cable_tv_villages',
    title: '有线电视光纤入户的贫困村',
    kind: 'stock',
    unit: '个村',
    entries: [
      target(by('2020'), eq('120个', 120), cite(goal, '完成全县120个贫困村有线电视光纤入户')),
    ],
  },
  yearly({
    id: 'road_funds',
    title: '屯级道路建设资金',
    unit: '万元',
    years: [
      [2018, '8880.01万元', 8880.01, '2018年安排屯级道路建设资金8880.01万元'],
      [2019, '18871.25万元', 18871.25, '2019年安排屯级道路建设资金18871.25万元'],
      [2020, '16102.95万元', 16102.95, '2020年安排屯级道路建设资金16102.95万元'],
    ],
  }),
  yearly({
    id: 'gravel_roads',
    title: '新建砂石路条数',
    unit: '条',
    years: [
      [2018, '108条', 108, '新建砂石路108条139.91千米'],
      [2019, '217条', 217, '新建砂石路217条333千米'],
      [2020, '131条', 131, '新建砂石路131条244.9千米'],
    ],
  }),
  yearly({
    id: 'gravel_length',
    title: '新建砂石路里程',
    unit: '千米',
    years: [
      [2018, '139.91千米', 139.91, '新建砂石路108条139.91千米'],
      [2019, '333千米', 333, '新建砂石路217条333千米'],
      [2020, '244.9千米', 244.9, '新建砂石路131条244.9千米'],
    ],
  }),
  yearly({
    id: 'hardened_roads',
    title: '硬化道路条数',
    unit: '条',
    years: [
      [2018, '97条', 97, '硬化道路97条149.92千米'],
      [2019, '141条', 141, '硬化道路141条253.75千米'],
      [2020, '219条', 219, '硬化道路219条250.17千米'],
    ],
  }),
  yearly({
    id: 'hardened_length',
    title: '硬化道路里程',
    unit: '千米',
    years: [
      [2018, '149.92千米', 149.92, '硬化道路97条149.92千米'],
      [2019, '253.75千米', 253.75, '硬化道路141条253.75千米'],
      [2020, '250.17千米', 250.17, '硬化道路219条250.17千米'],
    ],
  }),
  trend('hamlet_roads_hardened', '村屯道路硬化率', {
    is: 'up',
    asWritten: '提高',
    source: cite('二(四)', '提高村屯道路硬化率'),
  }),
  promise('dead_end_roads', '打通村间断头路、瓶颈路', {
    asWritten: '打通',
    source: cite('二(四)', '打通村与村之间的断头路、瓶颈路'),
  }),
  ...water,
  countyWide(
    yearly({
      id: 'grid_projects',
      title: '电网改造建设项目',
      unit: '项',
      years: [
        [2018, '11大项', 11, '2018年电网改造建设计划项目共11大项'],
        [2019, '24大项', 24, '2019年电网改造建设计划项目共24大项'],
        [2020, '14大项', 14, '2020年电网改造建设计划项目共14大项'],
      ],
    }),
  ),
  countyWide(
    yearly({
      id: 'grid_funds',
      title: '电网改造建设投资',
      unit: '万元',
      years: [
        [2018, '33803万元', 33803, '计划总投资33803万元'],
        [2019, '26494万元', 26494, '计划总投资26494万元'],
        [2020, '21050万元', 21050, '计划总投资21050万元'],
      ],
    }),
  ),
  {
    id: 'villages_broadband',
    title: '行政村宽带信息网络覆盖',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2019'),
        all('全覆盖', basically),
        cite('二(四)', '2019年基本实现行政村宽带信息网络全覆盖'),
      ),
    ],
  },
  {
    id: 'hamlets_broadband',
    title: '20户以上自然屯信息网络覆盖',
    kind: 'ratio',
    unit: '%',
    within: 'hamlets_four_links',
    entries: [
      target(
        by('2020'),
        all('有信息网络覆盖', basically),
        cite('二(四)', '2020年基本实现20户以上自然屯有信息网络覆盖'),
      ),
    ],
  },
  countyWide({
    id: 'cable_length',
    title: '光缆线路',
    kind: 'stock',
    unit: '千米',
    entries: [target(null, eq('869.391千米', 869.391), cite('二(四)', '总共869.391千米'))],
  }),
  {
    id: 'machine_rooms',
    title: '贫困村小机房',
    kind: 'stock',
    unit: '个',
    entries: [
      target(null, eq('120个', 120), cite('二(四)', '每个贫困村建一个小机房,共120个')),
      {
        ...target(null, eq('一个', 1), cite('二(四)', '每个贫困村建一个小机房,共120个')),
        id: 'each_poor_village',
        for: { each: 'poor_villages' },
      },
    ],
  },
])

interface Yearly {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** Year, as written, value, quote. */
  readonly years: readonly (readonly [number, string, number, string])[]
}

function yearly({ years, ...named }: Yearly): Draft {
  return {
    ...named,
    kind: 'flow',
    entries: years.map(([year, asWritten, value, quote]) =>
      target(during(`${year}`), eq(asWritten, value), cite('二(四)', quote)),
    ),
  }
}
