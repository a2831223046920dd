import type { Citation, Quantity } from '@xiance/schema'
import { cite } from '../sources.ts'
import { by, countyWide, type Draft, during, inDomain, target } from './indicator.ts'
import { about, all, atLeast, eq, holds } from './quantity.ts'

const goal = '二(一)3'
const tasks = '二(一)4'
const moveGoal = '二(二)5'
const moveTasks = '二(二)6'

export const housing = inDomain('housing', [
  {
    id: 'houses_rebuilt',
    title: '不稳固住房改造',
    kind: 'flow',
    unit: '户',
    entries: [
      target(
        during('2018'),
        eq('8000户', 8000),
        cite(goal, '2018年年底前完成第一批8000户不稳固住房改造'),
      ),
      target(
        during('2019'),
        eq('5500户', 5500),
        cite(goal, '2019年底完成第二批5500户不稳固住房改造'),
      ),
      target(
        during('2018/2019'),
        eq('1.35万户', 1.35, { unit: '万户' }),
        cite(tasks, '完成1.35万户危房改造'),
      ),
    ],
  },
  countyWide({
    id: 'housing_funds',
    title: '危房改造投入资金',
    kind: 'flow',
    unit: '亿元',
    entries: [
      target(during('2018/2019'), about('约8.64亿元', 8.64), cite(tasks, '需要投入资金约8.64亿元')),
    ],
  }),
  countyWide({
    id: 'housing_survey',
    title: '不稳固住房排查专项行动',
    kind: 'state',
    entries: [
      target(
        by('2018'),
        holds('全面摸清'),
        cite(tasks, '于2018年组织开展全县不稳固住房排查专项行动'),
      ),
    ],
  }),
  countyWide({
    id: 'housing_spot_check',
    title: '上报名单抽查覆盖',
    kind: 'ratio',
    note: '原文“10以上”未写单位。',
    entries: [
      target(by('2018'), atLeast('10以上', 10, { unit: null }), cite(tasks, '抽查要覆盖10以上')),
    ],
  }),
  countyWide({
    id: 'housing_reported_up',
    title: '不稳固住房情况报告自治区',
    kind: 'state',
    entries: [
      target(
        by('2017-12-31'),
        holds('2018年前'),
        cite(tasks, '于2018年前将我县不稳固住房的情况报告'),
      ),
    ],
  }),
])

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
    title: '搬迁户拿到住房钥匙并入住',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(by('2019-08'), all('全部'), cite(moveGoal, '搬迁户全部拿到住房钥匙并搬迁入住')),
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
