import type { Citation, Quantity } from '@xiance/schema'
import { cite } from '../sources.ts'
import { everywhere, type Figure, promise, standing } from './aims.ts'
import { by, countyWide, type Draft, inDomain, target } from './indicator.ts'
import { all, eq, holds } from './quantity.ts'

const moveGoal = '二(二)5'
const moveTasks = '二(二)6'

export const relocation = inDomain('relocation', [
  countyWide({
    id: 'sites_built',
    title: '安置点安置房建设',
    kind: 'stock',
    unit: '个',
    entries: [
      target(
        by('2018'),
        eq('21个安置点', 21),
        cite(moveGoal, '到2018年底,全面完成全县21个安置点安置房建设'),
      ),
    ],
  }),
  {
    id: 'keys_handed_over',
    title: '建档立卡搬迁户拿到钥匙并入住',
    kind: 'ratio',
    unit: '%',
    note: '同一条另要求2019年10月底前完成建档立卡对象的搬迁任务。',
    entries: [
      target(
        by('2019-08'),
        all('全部'),
        cite(moveGoal, '到2019年8月底,全县“十三五”建档立卡搬迁对象搬迁户全部拿到住房钥匙'),
      ),
      target(
        by('2019-10'),
        all('全面完成'),
        cite(moveGoal, '到2019年10月底前,全面完成全县“十三五”易地扶贫搬迁10696户46816人'),
      ),
    ],
  },
  moved({
    id: 'relocated_households',
    title: '易地扶贫搬迁户',
    unit: '户',
    q: eq('10696户', 10696),
  }),
  moved({ id: 'relocated_people', title: '易地扶贫搬迁人口', unit: '人', q: eq('46816人', 46816) }),
  {
    ...movedPoor({
      id: 'relocated_poor_households',
      title: '其中建档立卡贫困户',
      unit: '户',
      q: eq('10027户', 10027),
    }),
    within: 'relocated_households',
  },
  {
    ...movedPoor({
      id: 'relocated_poor_people',
      title: '其中建档立卡贫困人口',
      unit: '人',
      q: eq('44166人', 44166),
    }),
    within: 'relocated_people',
  },
  countyWide({
    id: 'sites_main_structure',
    title: '未完成安置区房屋主体建设',
    kind: 'state',
    entries: [
      target(by('2018'), holds('全部完成'), cite(moveTasks, '确保在2018年底全部完成主体建设')),
    ],
  }),
  countyWide({
    id: 'sites_infrastructure',
    title: '安置区配套基础设施',
    kind: 'state',
    entries: [
      target(
        by('2019'),
        holds('完成'),
        cite(moveTasks, '2019年底前完成路网、给排水管网、供气管网、电网'),
      ),
    ],
  }),
  promise('sites_public_services', '安置区公共服务设施', {
    asWritten: '加快建设',
    source: cite(moveTasks, '加快建设幼儿园、小学、文化娱乐、卫生院所、社会服务中心'),
  }),
  monthly('wrongly_relocated', '错搬的户', {
    unit: '户',
    q: { is: 'none', asWritten: '不错1户' },
    source: cite(moveTasks, '确保在国家、自治区现行易地扶贫搬迁政策标准下不错1户,不漏1人'),
  }),
  monthly('missed_relocation', '漏搬的人', {
    unit: '人',
    q: { is: 'none', asWritten: '不漏1人' },
    source: cite(moveTasks, '确保在国家、自治区现行易地扶贫搬迁政策标准下不错1户,不漏1人'),
  }),
  everywhere('sites_with_workshop', '建成“扶贫车间”的安置点', {
    asWritten: '各安置点',
    source: cite(moveTasks, '加快完成各安置点的“扶贫车间”建设'),
  }),
  promise('resettled_in_services', '城区安置点搬迁户向二、三产业转移', {
    asWritten: '引导',
    source: cite(moveTasks, '交通运输业、工业企业等二、三产业转移发展'),
  }),
  promise('resettled_away', '搬迁群众外出务工', {
    asWritten: '引导',
    source: cite(moveTasks, '深圳宝安·广西都安百企扶百村劳务协作等平台,引导搬迁群众外出务工'),
  }),
  promise('three_changes', '“三变”模式和资产折股量化', {
    asWritten: '积极探索',
    source: [
      cite(moveTasks, '积极探索“三变”(资金变资本、土地变股份、移民变股民)模式'),
      cite(moveTasks, '具备条件的可折股量化给建档立卡搬迁人口'),
    ],
  }),
  promise('resettled_startups', '搬迁户自主创业的培训、贷款、税收扶持', {
    asWritten: '给予扶持',
    source: cite(moveTasks, '在培训、贷款、税收上给予扶持'),
  }),
  promise('resettled_shops', '安置点铺面优先出租给搬迁户', {
    asWritten: '优先出租',
    source: cite(moveTasks, '将安置点公寓楼铺面优先出租给搬迁户'),
  }),
  promise('job_network_four_levels', '就业信息网络四级', {
    asWritten: '建立健全',
    source: cite(moveTasks, '建立健全县、乡、村和就业用工单位四级信息网络'),
    note: '二(五)另有公共就业服务信息网络五级,层级不同。',
  }),
  promise('job_policies_applied', '“一扶四免三优先一确保”就业扶持', {
    asWritten: '落实到位',
    source: cite(moveTasks, '把“一扶四免三优先一确保”就业扶持政策落实到位'),
  }),
  promise('sites_as_communities', '安置区“人地分离”社区管理', {
    asWritten: '实施',
    source: cite(moveTasks, '实施“社区管房、管人、管社会事务,原村委管林、管地、管惠农补助”'),
  }),
  promise('relocation_social_security', '易地搬迁社会保障机制', {
    asWritten: '健全',
    source: cite(moveTasks, '健全易地扶贫搬迁社会保障机制'),
  }),
  promise('relocation_demo_sites', '易地搬迁安置示范点', {
    asWritten: '建设',
    source: cite(moveTasks, '建设易地扶贫搬迁安置示范点'),
  }),
])

interface Moved {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly q: Quantity
}

function moved(move: Moved): Draft {
  return movedBy(move, cite(moveGoal, '“十三五”易地扶贫搬迁10696户46816人'))
}

function movedPoor(move: Moved): Draft {
  return movedBy(move, cite(moveGoal, '其中建档立卡贫困人口10027户44166人'))
}

function movedBy({ q, ...move }: Moved, source: Citation): Draft {
  return { ...move, kind: 'stock', entries: [target(by('2019-10'), q, source)] }
}

/** Found in the review of every month. */
function monthly(id: string, title: string, figure: Figure): Draft {
  return { ...countyWide(standing(id, title, figure)), every: 'month' }
}
