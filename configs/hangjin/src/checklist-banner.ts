import type { Item } from '@xiance/schema'
import { parts, point } from './checklist-item.ts'
import { cite } from './sources.ts'

const market = '在锡尼镇建设集零售批发、仓储物流、展览洽谈、电商销售、包装追溯5大功能'

/** What the banner itself has to bring about. */
export const bannerItems: readonly Item[] = [
  {
    id: 'four_keeps',
    title: '“四不摘”',
    declared: 4,
    source: [
      cite('二', '严格落实“四不摘”要求'),
      cite('六(四)', '按照“四不摘”要求,持续保障旗级专项资金'),
    ],
    note: '原文未列出四项各是什么,只在六(一)点到“摘帽不摘责任”。',
    items: [
      point(
        { id: 'duty', title: '摘帽不摘责任', ask: '各级责任未变' },
        '六(一)',
        '要严格按照“摘帽不摘责任”的要求',
      ),
    ],
  },
  {
    id: 'fivefold',
    title: '“五重”医疗报销',
    declared: 5,
    organs: ['medical_security'],
    source: cite('五(一)3', '“五重”医疗报销机制'),
    note: '原文未列出是哪五重。',
  },
  {
    id: 'market',
    title: '锡尼镇智慧农贸市场五大功能',
    declared: 5,
    source: cite('五(三)3', market),
    items: parts(
      [
        ['retail', '零售批发'],
        ['storage', '仓储物流'],
        ['exhibition', '展览洽谈'],
        ['online', '电商销售'],
        ['tracing', '包装追溯'],
      ],
      '五(三)3',
      market,
    ),
  },
  {
    id: 'five_entries',
    title: '扶贫产品“五进”',
    declared: 5,
    source: cite('五(三)3', '深入开展扶贫产品进机关、学校、医院、企业和社区“五进”活动'),
    items: parts(
      [
        ['offices', '进机关'],
        ['schools', '进学校'],
        ['hospitals', '进医院'],
        ['firms', '进企业'],
        ['communities', '进社区'],
      ],
      '五(三)3',
      '深入开展扶贫产品进机关、学校、医院、企业和社区“五进”活动',
    ),
  },
  {
    id: 'four_gates',
    title: '扶贫产品四关',
    declared: 4,
    source: cite('五(三)3', '严把扶贫产品质量关、价格关、诚信关、效益关'),
    items: parts(
      [
        ['quality', '质量关'],
        ['price', '价格关'],
        ['honesty', '诚信关'],
        ['benefit', '效益关'],
      ],
      '五(三)3',
      '严把扶贫产品质量关、价格关、诚信关、效益关',
    ),
  },
  point(
    { id: 'catalogue', title: '产品目录', ask: '符合认定条件的产品都已列入目录并推荐' },
    '五(三)3',
    '实行产品目录管理',
  ),
  point(
    { id: 'fund_set_up', title: '产业发展基金', ask: '基金已设立并在锡尼镇试行' },
    '五(三)4',
    '在锡尼镇先行先试',
  ),
  point(
    { id: 'warning', title: '多部门预警', ask: '风险预警、研判、处置机制已建立' },
    '五(二)2',
    '健全多部门联动的风险预警、研判和处置机制',
  ),
  {
    ...point(
      { id: 'three_secretaries', title: '三级书记抓', ask: '旗、苏木镇、嘎查村三级书记都在抓' },
      '三',
      '旗、苏木镇、嘎查村三级书记抓巩固拓展脱贫攻坚成果和乡村振兴',
    ),
    organs: ['banner_government', 'township_government', 'village_committees'],
  },
  point(
    { id: 'leadership', title: '领导体制', ask: '旗、苏木镇责任清晰,议事协调机制已建立' },
    '六(二)',
    '健全旗、苏木镇抓落实的工作机制',
  ),
  point(
    {
      id: 'work_system',
      title: '工作体系',
      ask: '工作力量、组织保障、规划实施、项目建设、要素保障已衔接',
    },
    '六(二)',
    '二是做好工作体系衔接',
  ),
  point(
    { id: 'five_year_plan', title: '规划衔接', ask: '重大举措和项目已纳入“十四五”规划' },
    '六(二)',
    '重大项目工程纳入“十四五”规划',
  ),
  point(
    { id: 'assessment', title: '考核衔接', ask: '已纳入乡村振兴实绩考核' },
    '六(二)',
    '纳入各级党政领导班子和领导干部推进乡村振兴战略实绩考核范围',
  ),
  point(
    { id: 'result_used', title: '考核结果运用', ask: '考核结果用于选拔任用、评先奖优、问责追责' },
    '六(二)',
    '将考核结果为干部选拔任用、评先奖优、问责追责的重要参考',
  ),
  point(
    { id: 'team_budget', title: '驻村经费', ask: '驻村工作保障经费已落实' },
    '六(三)',
    '持续落实好驻村工作保障经费',
  ),
  point(
    { id: 'praise', title: '表彰提拔', ask: '表现突出的单位和个人已表彰奖励或提拔重用' },
    '六(三)',
    '给予表彰奖励或提拔重用',
  ),
  point(
    { id: 'fund_goals', title: '资金绩效', ask: '每笔资金都有绩效目标并有监控和评价' },
    '六(四)',
    '明确绩效目标,加强执行监控、强化评价结果运用',
  ),
  point(
    { id: 'accountability', title: '问责', ask: '不作为、慢作为等问题都已追责' },
    '六(五)',
    '严格执行最严厉问责制度',
  ),
]
