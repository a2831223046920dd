import { actual, all, eq, inDomain, target } from '../indicator.ts'
import { cite } from '../sources.ts'

const minimum = cite('二4(2)', '建档立卡贫困户12333户、24854人纳入最低保障')
const credit = '二4(4)'
const solar = cite('二4(5)', '442个贫困村及2000户贫困户光伏扶贫试点工作')
const training = '二4(6)'

export const measures = [
  ...inDomain('security', [
    {
      id: 'minimum_living',
      title: '纳入最低保障的建档立卡户',
      kind: 'stock',
      unit: ['户', '人'],
      entries: [
        actual(
          null,
          [eq('12333户', 12333, { unit: '户' }), eq('24854人', 24854, { unit: '人' })],
          minimum,
        ),
      ],
    },
    {
      id: 'reimbursement_raised',
      title: '政策范围内住院报账比例提高',
      kind: 'ratio',
      unit: '%',
      note: '提高10%还是10个百分点、在何基数上提高,原文未载。',
      entries: [
        actual(
          null,
          { is: 'up', value: 10, asWritten: '再提高10%' },
          cite('二4(2)', '贫困人口在政策范围内的住院费用报账比例再提高10%'),
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
      id: 'finance_stations',
      title: '贫困村金融扶贫服务站',
      kind: 'stock',
      unit: '个村',
      entries: [
        actual(null, eq('442个', 442), cite(credit, '在442个贫困村全部建立了金融扶贫服务站')),
      ],
    },
    {
      id: 'loans_issued',
      title: '累计发放扶贫小额信贷',
      kind: 'stock',
      unit: '亿元',
      entries: [
        actual(
          '2017-12',
          eq('20.28亿元', 20.28),
          cite(credit, '到2017年底,郴州市累计发放扶贫小额信贷资金金额20.28亿元'),
        ),
      ],
    },
    {
      id: 'loan_use_rank',
      title: '小额贷款用信率全省位次',
      kind: 'state',
      entries: [actual(null, eq('第一', 1), cite(credit, '用信率全省14个市州排第一'))],
      unit: '位',
    },
    {
      id: 'loan_total_rank',
      title: '小额贷款总额全省位次',
      kind: 'state',
      entries: [actual(null, eq('第二位', 2), cite(credit, '贷款总额在全省14个市州居第二位'))],
      unit: '位',
    },
    {
      id: 'loan_households',
      title: '小额信贷惠及贫困户',
      kind: 'stock',
      unit: '万户',
      entries: [actual(null, eq('4.9万贫困户', 4.9), cite(credit, '扶贫小额信贷惠及4.9万贫困户'))],
    },
    {
      id: 'loan_people',
      title: '小额信贷惠及贫困人口',
      kind: 'stock',
      unit: '万人',
      entries: [
        actual(
          null,
          { is: 'about', value: 16, asWritten: '近16万贫困人口' },
          cite(credit, '近16万贫困人口'),
        ),
      ],
    },
    {
      id: 'loan_income',
      title: '小额信贷人平增收',
      kind: 'flow',
      unit: '元/人',
      entries: [actual(null, eq('1724元', 1724), cite(credit, '人平增加收入1724元'))],
    },
  ]),
  ...inDomain('solar', [
    {
      id: 'solar_villages',
      title: '光伏扶贫试点贫困村',
      kind: 'stock',
      unit: '个村',
      within: 'poor_villages',
      entries: [actual(null, eq('442个', 442), solar)],
    },
    {
      id: 'solar_households',
      title: '光伏扶贫试点贫困户',
      kind: 'stock',
      unit: '户',
      entries: [actual(null, eq('2000户', 2000), solar)],
    },
  ]),
  ...inDomain('training', [
    {
      id: 'youth_training',
      title: '两后生职业技能培训',
      kind: 'flow',
      unit: '人',
      entries: [
        target('2018', eq('816人', 816), cite(training, '对全市2018年816人的贫困劳动力两后生')),
      ],
    },
    {
      id: 'skill_training',
      title: '贫困劳动力职业技能培训',
      kind: 'flow',
      unit: '人',
      note: '目标年度原文未逐项写明,承前按2018年。',
      entries: [target('2018', eq('4640人', 4640), cite(training, '贫困劳动力职业技能培训4640人'))],
    },
    {
      id: 'practical_training',
      title: '实用技术培训',
      kind: 'flow',
      unit: '人',
      note: '目标年度原文未逐项写明,承前按2018年。',
      entries: [target('2018', eq('10000人', 10000), cite(training, '实用技术培训10000人的目标'))],
    },
    {
      id: 'new_transfers',
      title: '新增农村贫困劳动力转移就业',
      kind: 'flow',
      unit: '人',
      note: '目标年度原文未逐项写明,承前按2018年。',
      entries: [
        target(
          '2018',
          eq('5600人', 5600),
          cite(training, '完成新增农村贫困劳动力转移就业5600人的目标任务'),
        ),
      ],
    },
  ]),
  ...inDomain('insurance', [
    {
      id: 'household_insurance',
      title: '家庭综合保障保险覆盖',
      kind: 'ratio',
      unit: '%',
      entries: [
        {
          as: 'target',
          when: { from: '2017' },
          q: all('全覆盖'),
          source: [
            cite('二4(8)', '从2017年开始'),
            cite('二4(8)', '对全市建档立卡贫困户实行家庭综合保障保险全覆盖'),
          ],
        },
      ],
    },
  ]),
]
