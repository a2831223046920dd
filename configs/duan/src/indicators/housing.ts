import { cite } from '../sources.ts'
import { everywhere, promise } from './aims.ts'
import { by, countyWide, during, inDomain, target } from './indicator.ts'
import { about, atLeast, eq, holds } from './quantity.ts'

const goal = '二(一)3'
const tasks = '二(一)4'
const since2018 = { from: '2018' } as const
const duty = cite(tasks, '落实县领导包乡镇、后盾单位包村、帮扶干部包户责任制')

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
  promise('housing_pilot', '列为全区住房稳固工作试点县', {
    asWritten: '争取',
    modality: 'strive',
    source: cite(tasks, '争取自治区将都安列为全区住房稳固工作试点县'),
  }),
  promise('housing_quota_raised', '自治区增加指标、提高扶持标准', {
    asWritten: '争取',
    modality: 'strive',
    source: cite(tasks, '在指标上给予增加,在扶持标准上给予提高'),
    note: '“争取”承前一句。',
  }),
  everywhere('towns_with_leader', '县领导包乡镇', {
    when: since2018,
    asWritten: '县领导包乡镇',
    source: duty,
  }),
  everywhere('villages_with_backer', '后盾单位包村', {
    when: since2018,
    asWritten: '后盾单位包村',
    source: duty,
  }),
  everywhere('households_with_helper', '帮扶干部包户', {
    when: since2018,
    asWritten: '帮扶干部包户',
    source: duty,
  }),
])
