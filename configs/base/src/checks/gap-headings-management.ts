import type { Heading } from './faults.ts'

/** Gaps ten to fourteen of plan seven: money, dynamic management, relief, surroundings, helpers. */
export const managementGaps: readonly Heading[] = [
  {
    id: 'gap_funds',
    title: '资金管理使用的漏洞',
    quote: '10.补资金管理使用的漏洞',
    organs: ['finance_centre', 'poverty_station', 'all_villages'],
    re: ['funds'],
    faults: [
      ['slow', '支出进度缓慢', '解决扶贫资金支出进度缓慢'],
      ['not_announced', '公告公示不规范', '公告、公示制度执行不规范'],
      ['mutual_aid', '互助协会未退出', '互助协会未全部退出'],
      ['mutual_funds', '互助资金未收缴', '互助资金未全部收缴'],
      ['credit_risk', '小额信贷展期续贷风险高', '扶贫小额信贷展期续贷风险较高等问题'],
    ],
  },
  {
    id: 'gap_dynamic',
    title: '贫困动态管理的漏洞',
    quote: '11.补贫困动态管理的漏洞',
    organs: ['poverty_station', 'all_villages'],
    re: ['dynamic'],
    faults: [
      ['not_monitored', '新发生和返贫未及时监测', '解决新发生贫困人口和返贫人口未及时纳入监测'],
      ['measures_late', '监测户措施未及时落实', '脱贫监测户未及时落实帮扶措施'],
      ['misjudged', '监测户边缘户识别不准', '监测户和边缘户识别不准等问题'],
    ],
  },
  {
    id: 'gap_relief',
    title: '兜底保障的漏洞',
    quote: '12.补兜底保障的漏洞',
    organs: ['social_affairs_centre', 'all_villages'],
    re: ['minimum_living'],
    faults: [
      ['class_wrong', '保障类别不精准', '解决个别保障对象类别不精准'],
      ['not_included', '丧失劳动能力者未纳入', '且符合低保规定的困难群众未纳入保障范围'],
      ['relief_missing', '临时救助未落实', '因肺炎疫情影响基本生活困难,未落实临救助政策等问题'],
    ],
    note: '原文“临救助”当为“临时救助”。',
  },
  {
    id: 'gap_surroundings',
    title: '视觉贫困的漏洞',
    quote: '13.补视觉贫困的漏洞',
    organs: ['agriculture_centre', 'all_villages'],
    re: ['surroundings'],
    faults: [
      ['dirty', '“脏乱差”治理不到位', '解决农村环境“脏乱差”治理不到位'],
      ['ruins', '残垣断壁未及时拆', '残垣断壁拆除不及时等问题'],
    ],
  },
  {
    id: 'gap_assistance',
    title: '帮扶工作的漏洞',
    quote: '14.补帮扶工作的漏洞',
    organs: ['poverty_station', 'village_team'],
    re: ['assistance', 'policy_answers'],
    faults: [
      ['not_visiting', '到村不入户', '解决驻村帮扶干部到村不入户'],
      ['unclear', '政策底数不明', '驻村帮扶工作人员政策不清、底数不明'],
      ['selection', '队员选派不精准', '驻村帮扶队员选派不精准'],
      ['upkeep', '队员保障不到位', '驻村帮扶人员保障政策落实不到位'],
      ['unit_plan', '帮扶单位不落实计划', '帮扶单位不落实帮扶计划'],
      ['household_plan', '“一户一策”调整不及时', '“一户一策”帮扶计划动态调整不及时、不规范等问题'],
    ],
  },
]
