import type { Indicator } from '@xiance/schema'
import { actual, actualIn, eq, inDomain, target } from './indicator.ts'
import { cite } from './sources.ts'

const results = inDomain('results', [
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
    entries: [
      actual(
        '2017-12',
        eq('270136人', 270136),
        cite('一', '截至2017年底,全市建档立卡贫困人口270136人实现脱贫'),
      ),
    ],
  },
  {
    id: 'poverty_incidence',
    title: '贫困发生率',
    kind: 'ratio',
    unit: '%',
    note: '“10.3%”对应的日期原文未载。',
    entries: [
      {
        ...actual(null, eq('10.3%', 10.3), cite('一', '贫困发生率由10.3%下降为3.28%')),
        id: 'before',
      },
      {
        ...actual('2017-12', eq('3.28%', 3.28), cite('一', '贫困发生率由10.3%下降为3.28%')),
        id: 'after',
      },
    ],
  },
  {
    id: 'villages_exited',
    title: '退出的贫困村',
    kind: 'stock',
    unit: '个村',
    entries: [actual('2017-12', eq('313个', 313), cite('一', '442个贫困村有313个贫困村退出'))],
  },
])

const industry = inDomain('industry', [
  {
    id: 'project_participants',
    title: '参与产业项目的贫困人口',
    kind: 'stock',
    unit: '万人',
    entries: [actual(null, eq('20万人', 20), cite('二4(1)', '实现贫困人口20万人参与项目'))],
  },
  {
    id: 'cooperatives',
    title: '贫困村农民专业合作社',
    kind: 'stock',
    unit: '家',
    entries: [
      actual(
        null,
        eq('1253家', 1253),
        cite('二4(1)', '全市已有418个贫困村成立农民专业合作社1253家'),
      ),
    ],
  },
  {
    id: 'villages_with_cooperative',
    title: '成立农民专业合作社的贫困村',
    kind: 'stock',
    unit: '个村',
    entries: [
      actual(null, eq('418个', 418), cite('二4(1)', '全市已有418个贫困村成立农民专业合作社1253家')),
    ],
  },
  {
    id: 'cooperative_coverage',
    title: '合作社覆盖率',
    kind: 'ratio',
    unit: '%',
    value: { num: '指标.villages_with_cooperative', den: '指标.poor_villages' },
    note: '418÷442=94.57%,与原文98%不符。',
    entries: [actual(null, eq('98%', 98), cite('二4(1)', '覆盖率达到98%'))],
  },
  {
    id: 'online_shops',
    title: '农村电商网店',
    kind: 'stock',
    unit: '个',
    entries: [actual(null, eq('43313个', 43313), cite('二4(1)', '农村电商网店43313个'))],
  },
])

const measures = [
  ...inDomain('security', [
    {
      id: 'minimum_living_households',
      title: '纳入最低保障的建档立卡户',
      kind: 'stock',
      unit: '户',
      entries: [
        actual(
          null,
          eq('12333户', 12333),
          cite('二4(2)', '建档立卡贫困户12333户、24854人纳入最低保障'),
        ),
      ],
    },
    {
      id: 'minimum_living_people',
      title: '纳入最低保障的建档立卡人口',
      kind: 'stock',
      unit: '人',
      entries: [
        actual(
          null,
          eq('24854人', 24854),
          cite('二4(2)', '建档立卡贫困户12333户、24854人纳入最低保障'),
        ),
      ],
    },
    {
      id: 'forest_rangers',
      title: '生态护林员',
      kind: 'stock',
      unit: '人',
      entries: [actual(null, eq('909名', 909), cite('二4(2)', '全市909名生活在重点林区'))],
    },
  ]),
  ...inDomain('relocation', [
    {
      id: 'relocation_invested',
      title: '易地搬迁累计完成投资',
      kind: 'stock',
      unit: '亿元',
      note: '“截至目前”的日期原文未载。',
      entries: [
        actual(null, eq('20.93亿元', 20.93), cite('二4(3)', '截至目前累计完成投资20.93亿元')),
      ],
    },
    {
      id: 'flats_built',
      title: '建成安置住房',
      kind: 'stock',
      unit: '套',
      entries: [actual(null, eq('10311套', 10311), cite('二4(3)', '建成安置住房10311套'))],
    },
    {
      id: 'people_moved_in',
      title: '搬迁入住人口',
      kind: 'stock',
      unit: '人',
      entries: [actual(null, eq('35464人', 35464), cite('二4(3)', '搬迁入住35464人'))],
    },
  ]),
  ...inDomain('credit', [
    {
      id: 'loans_issued',
      title: '累计发放扶贫小额信贷',
      kind: 'stock',
      unit: '亿元',
      entries: [
        actual(
          '2017-12',
          eq('20.28亿元', 20.28),
          cite('二4(4)', '累计发放扶贫小额信贷资金金额20.28亿元'),
        ),
      ],
    },
    {
      id: 'loan_households',
      title: '小额信贷惠及贫困户',
      kind: 'stock',
      unit: '万户',
      entries: [
        actual(null, eq('4.9万贫困户', 4.9), cite('二4(4)', '扶贫小额信贷惠及4.9万贫困户')),
      ],
    },
  ]),
  ...inDomain('solar', [
    {
      id: 'solar_households',
      title: '光伏扶贫试点贫困户',
      kind: 'stock',
      unit: '户',
      entries: [
        actual(
          null,
          eq('2000户', 2000),
          cite('二4(5)', '442个贫困村及2000户贫困户光伏扶贫试点工作'),
        ),
      ],
    },
  ]),
  ...inDomain('training', [
    {
      id: 'youth_training',
      title: '两后生职业技能培训',
      kind: 'flow',
      unit: '人',
      entries: [
        target('2018', eq('816人', 816), cite('二4(6)', '对全市2018年816人的贫困劳动力两后生')),
      ],
    },
    {
      id: 'skill_training',
      title: '贫困劳动力职业技能培训',
      kind: 'flow',
      unit: '人',
      note: '目标年度原文未逐项写明,承前按2018年。',
      entries: [target('2018', eq('4640人', 4640), cite('二4(6)', '贫困劳动力职业技能培训4640人'))],
    },
    {
      id: 'practical_training',
      title: '实用技术培训',
      kind: 'flow',
      unit: '人',
      entries: [target('2018', eq('10000人', 10000), cite('二4(6)', '实用技术培训10000人的目标'))],
    },
    {
      id: 'new_transfers',
      title: '新增农村贫困劳动力转移就业',
      kind: 'flow',
      unit: '人',
      entries: [
        target(
          '2018',
          eq('5600人', 5600),
          cite('二4(6)', '完成新增农村贫困劳动力转移就业5600人的目标任务'),
        ),
      ],
    },
  ]),
  ...inDomain('teams', [
    {
      id: 'teams',
      title: '帮扶工作队',
      kind: 'stock',
      unit: '支',
      entries: [actual(null, eq('1250支', 1250), cite('二4(7)', '全市共派驻帮扶工作队1250支'))],
    },
    {
      id: 'team_members',
      title: '工作队员',
      kind: 'stock',
      unit: '人',
      entries: [actual(null, eq('3133人', 3133), cite('二4(7)', '工作队员3133人'))],
    },
  ]),
  ...inDomain('firms', [
    {
      id: 'firm_funds',
      title: '民营企业帮扶资金',
      kind: 'stock',
      unit: '亿元',
      entries: [actual(null, eq('1.55亿元', 1.55), cite('二4(9)', '帮扶资金1.55亿元'))],
    },
  ]),
  ...inDomain('funds', [
    {
      id: 'poverty_funds',
      title: '到位财政扶贫资金',
      kind: 'flow',
      unit: '万元',
      entries: [
        actualIn(
          '2018-01/2018-05',
          eq('80375万元', 80375),
          cite('二4', '全市到位财政扶贫资金80375万元'),
        ),
      ],
    },
  ]),
]

export const indicators: readonly Indicator[] = [...results, ...industry, ...measures]
