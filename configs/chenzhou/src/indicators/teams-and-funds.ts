import { above, actual, actualIn, all, eq, inDomain } from '../indicator.ts'
import { cite } from '../sources.ts'

const teams = '二4(7)'
const firms = '二4(9)'
const pairs = cite(firms, '全市558家民营企业与447个村组结对共建')
const audit = cite('二4', '聘请4个会计师事务所的专业人员共36人')

export const teamsAndFunds = [
  ...inDomain('teams', [
    {
      id: 'teams',
      title: '帮扶工作队',
      kind: 'stock',
      unit: '支',
      entries: [actual(null, eq('1250支', 1250), cite(teams, '全市共派驻帮扶工作队1250支'))],
    },
    {
      id: 'team_members',
      title: '工作队员',
      kind: 'stock',
      unit: '人',
      entries: [actual(null, eq('3133人', 3133), cite(teams, '工作队员3133人'))],
    },
    {
      id: 'poor_villages_with_team',
      title: '贫困村工作队覆盖',
      kind: 'ratio',
      unit: '%',
      entries: [actual(null, all('全覆盖'), cite(teams, '实现了全市442个建档立卡贫困村'))],
    },
    {
      id: 'pairing_coverage',
      title: '结对帮扶覆盖',
      kind: 'ratio',
      unit: '%',
      source: cite(teams, '建立“1+1”驻村帮扶模式'),
      entries: [actual(null, all('全覆盖'), cite(teams, '做到了结对帮扶全覆盖'))],
    },
    {
      id: 'household_visits',
      title: '每户年走访次数达标率',
      kind: 'ratio',
      unit: '%',
      note: '每年至少4次,见参数“每户年走访次数”。',
      entries: [
        {
          as: 'target',
          when: { every: 'year' },
          q: all('每年至少4次'),
          source: cite(teams, '每年至少4次到帮扶对象家里'),
        },
      ],
    },
  ]),
  ...inDomain('firms', [
    {
      id: 'linking_firms',
      title: '联结贫困户的龙头企业和合作社',
      kind: 'stock',
      unit: '个',
      entries: [actual(null, eq('1353个', 1353), cite(firms, '1353个龙头企业和专业合作社'))],
    },
    {
      id: 'private_firms',
      title: '结对共建的民营企业',
      kind: 'stock',
      unit: '家',
      entries: [actual(null, eq('558家', 558), pairs)],
    },
    {
      id: 'paired_villages',
      title: '结对共建的村组',
      kind: 'stock',
      unit: '个',
      entries: [actual(null, eq('447个', 447), pairs)],
    },
    {
      id: 'firm_projects',
      title: '民营企业帮扶项目',
      kind: 'stock',
      unit: '个',
      entries: [
        actual(
          null,
          above('1000多个', 1000),
          cite(firms, '建设农村基础设施和公益事业项目1000多个'),
        ),
      ],
    },
    {
      id: 'firm_funds',
      title: '民营企业帮扶资金',
      kind: 'stock',
      unit: '亿元',
      entries: [actual(null, eq('1.55亿元', 1.55), cite(firms, '帮扶资金1.55亿元'))],
    },
    {
      id: 'firm_households',
      title: '民营企业帮扶贫困户',
      kind: 'stock',
      unit: '户',
      entries: [actual(null, eq('23291户', 23291), cite(firms, '帮扶贫困户23291户'))],
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
          cite('二4', '2018年1-5月,全市到位财政扶贫资金80375万元'),
        ),
      ],
    },
    {
      id: 'inspection_groups',
      title: '财政扶贫专项督查小组',
      kind: 'stock',
      unit: '个',
      entries: [actual(null, eq('6个', 6), cite('二4', '成立了6个督查小组'))],
    },
    {
      id: 'accounting_firms',
      title: '聘请会计师事务所',
      kind: 'stock',
      unit: '个',
      entries: [actual(null, eq('4个', 4), audit)],
    },
    {
      id: 'audit_experts',
      title: '督查专业人员',
      kind: 'stock',
      unit: '人',
      entries: [actual(null, eq('36人', 36), audit)],
    },
    {
      id: 'counties_inspected',
      title: '接受专项督查的县市区',
      kind: 'stock',
      unit: '个',
      entries: [actual(null, eq('11个', 11), cite('二4', '对全市11个县市区开展财政扶贫专项督查'))],
    },
  ]),
]
