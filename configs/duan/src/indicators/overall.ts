import { cite } from '../sources.ts'
import { everywhere } from './aims.ts'
import { havesAndLinks } from './haves-and-links.ts'
import { baseline, by, countyWide, during, inDomain, target } from './indicator.ts'
import { atMost, eq, holds, strive, words } from './quantity.ts'

const goal = '一(三)1'
const villages = '一(三)2'
const y2020 = by('2020')

export const overall = inDomain('overall', [
  {
    id: 'villages_delisted',
    title: '贫困村脱贫摘帽',
    kind: 'flow',
    unit: '个村',
    note: '原文“贫困发生率在20以上”未写百分号。',
    entries: [
      baseline('2016', eq('16个村', 16), cite(villages, '在2016年脱贫摘帽16个村')),
      baseline('2017', eq('14个村', 14), cite(villages, '2017年脱贫摘帽14个村的基础上')),
      target(
        during('2018'),
        eq('13个贫困村', 13, strive),
        cite(villages, '力争2018年实现13个贫困村摘帽'),
      ),
      target(
        during('2019'),
        eq('35个贫困村', 35, strive),
        cite(villages, '2019年实现35个贫困村摘帽'),
      ),
      target(
        during('2020'),
        eq('69个贫困村', 69, strive),
        cite(villages, '2020年完成69个贫困村摘帽'),
      ),
      target(
        during('2016/2020'),
        eq('147个贫困村', 147),
        cite(villages, '全县147个贫困村(含贫困发生率在20以上的非贫困村)'),
      ),
    ],
  },
  everywhere('poor_villages_delisted', '贫困村全部脱贫摘帽', {
    when: y2020,
    asWritten: '所有',
    source: cite(goal, '确保所有贫困村脱贫摘帽'),
  }),
  {
    id: 'people_lifted',
    title: '贫困人口脱贫',
    kind: 'flow',
    unit: '万人',
    entries: [
      baseline(
        '2016/2017',
        eq('5.56万人', 5.56),
        cite(villages, '在2016年、2017年脱贫5.56万人的基础上'),
      ),
      target(during('2018'), eq('2.64万人', 2.64), cite(villages, '2018年脱贫2.64万人')),
      target(during('2019'), eq('3.80万人', 3.8), cite(villages, '2019年脱贫3.80万人')),
      target(during('2020'), eq('3.08万人', 3.08), cite(villages, '2020年脱贫3.08万人')),
      {
        ...target(
          during('2018/2020'),
          eq('9.52万人', 9.52),
          cite(villages, '用三年时间实现全县未脱贫人口9.52万人脱贫摘帽'),
        ),
        id: 'three_years',
      },
      {
        ...target(
          during('2018/2020'),
          eq('9.37万', 9.37),
          cite(goal, '确保全县现行标准下的9.37万农村贫困人口实现脱贫'),
        ),
        id: 'overall_goal',
      },
    ],
  },
  {
    id: 'poor_people',
    title: '农村贫困人口',
    kind: 'stock',
    unit: '人',
    source: cite(goal, '贫困发生率控制在3%以下'),
    entries: [],
  },
  {
    id: 'rural_people',
    title: '农村户籍人口',
    kind: 'stock',
    unit: '人',
    source: cite(goal, '贫困发生率控制在3%以下'),
    entries: [],
  },
  {
    id: 'poverty_incidence',
    title: '贫困发生率',
    kind: 'ratio',
    unit: '%',
    value: { num: '指标.poor_people', den: '指标.rural_people' },
    entries: [
      {
        ...target(y2020, atMost('3%以下', 3), cite(goal, '贫困发生率控制在3%以下')),
        id: 'overall_goal',
      },
      {
        ...target(y2020, atMost('3%以下', 3), cite(villages, '贫困发生率稳定在3%以下')),
        id: 'people_goal',
      },
    ],
  },
  countyWide({
    id: 'county_delisted',
    title: '全县脱贫摘帽',
    kind: 'state',
    entries: [target(y2020, holds('实现'), cite(goal, '确保全县实现脱贫摘帽'))],
  }),
  countyWide({
    id: 'moderately_prosperous',
    title: '与全县、全区人民同步小康',
    kind: 'state',
    entries: [
      {
        ...target(
          y2020,
          holds('一道迈入'),
          cite('一(一)', '确保到2020年贫困区域和贫困群众同全县人民一道迈入小康社会'),
        ),
        id: 'thinking',
      },
      {
        ...target(
          y2020,
          holds('同步实现'),
          cite(goal, '贫困人口与全国全区人民同步实现全面小康社会'),
        ),
        id: 'overall_goal',
      },
    ],
  }),
  countyWide({
    id: 'two_no_worries',
    title: '不愁吃、不愁穿',
    kind: 'state',
    entries: [target(y2020, holds('稳定实现'), cite(goal, '稳定实现扶贫对象不愁吃、不愁穿'))],
  }),
  countyWide({
    id: 'three_guarantees',
    title: '义务教育、基本医疗和住房安全有保障',
    kind: 'state',
    entries: [target(y2020, holds('有保障'), cite(goal, '义务教育、基本医疗和住房安全有保障'))],
  }),
  countyWide({
    id: 'income_per_head',
    title: '农村贫困人口年人均可支配收入',
    kind: 'stock',
    unit: '元/人',
    rollup: { time: 'last', space: 'none' },
    entries: [
      target(
        y2020,
        { is: 'gt', value: null, than: '参数.poverty_line', asWritten: '超过国家扶贫标准' },
        cite(goal, '农村贫困人口年人均可支配收入超过国家扶贫标准'),
      ),
    ],
  }),
  countyWide({
    id: 'public_services',
    title: '贫困村基本公共服务',
    kind: 'state',
    entries: [
      target(
        y2020,
        words('接近全区平均水平'),
        cite(goal, '贫困村基本公共服务主要领域指标接近全区平均水平'),
      ),
    ],
  }),
  ...havesAndLinks,
])
