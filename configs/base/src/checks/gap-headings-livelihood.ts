import type { Heading } from './faults.ts'

/** Gaps six to nine of plan seven: industry, jobs, roads, partnerships. */
export const livelihoodGaps: readonly Heading[] = [
  {
    id: 'gap_industry',
    title: '产业达标的漏洞',
    quote: '6.补产业达标的漏洞',
    organs: ['agriculture_centre', 'all_villages'],
    re: ['industry'],
    faults: [
      ['policy_weak', '产业政策宣传执行不到位', '解决产业扶贫政策宣传和执行不到位'],
      ['unsteady', '增收产业不稳定、规模不达标', '有劳动能力的建档立卡贫困户主要增收产业不稳定'],
      ['cooperatives', '合作社规范和奖补未落实', '合作社规范提升和奖补政策落实不到位'],
      ['weak_pull', '新型经营主体带贫不明显', '新型经营主体带贫减贫效果不明显'],
      ['no_link', '利益联结机制不健全', '利益联结机制不健全'],
      ['shares_unclear', '入股资金权属不明', '入股资金权属不明确'],
      ['who_leads', '群众不知晓带动主体', '群众不知晓带动主体'],
      ['sales_link', '产销对接不健全', '产销对接机制不健全'],
      ['insurance', '农业保险未覆盖', '农业保险未覆盖有投保意愿的贫困户'],
      ['dividend', '分红未及时兑现', '未及时兑现收益分红资金'],
      ['untrained', '带头人和辅导员未全部培训', '财务人员和乡合作社辅导员全部培训'],
      ['idle', '贫困户不参与经营', '贫困户不参与经营活动等问题'],
    ],
  },
  {
    id: 'gap_jobs',
    title: '就业扶持的漏洞',
    quote: '7.补就业扶持的漏洞',
    organs: ['poverty_station', 'all_villages'],
    faults: [
      ['base_unclear', '外出意愿底数不清', '解决有意愿外出劳动力底数不清'],
      ['not_sent', '应出未出', '应出未出'],
      ['training_off', '培训对象项目不精准', '培训对象、项目不精准'],
      ['training_book', '培训台账不规范', '培训台账不规范'],
      ['training_useless', '培训学不会用不上', '就业培训只参与、学不会、用不上'],
      ['post_choice', '公益岗选聘不规范', '乡村公益性岗位人员选聘条件和程序不规范'],
      ['post_empty', '虚设岗位、履职不力', '虚设公益岗位人员履职不力'],
      ['post_unpaid', '岗位补贴未足额按时', '公益性岗位补贴未按时足额发放'],
      ['post_changing', '岗位人员更换频繁', '乡村公益性岗位人员更换频繁等问题'],
    ],
  },
  {
    id: 'gap_roads',
    title: '通村道路的漏洞',
    quote: '8.补通村道路的漏洞',
    organs: ['road_office', 'all_villages'],
    re: ['roads'],
    faults: [
      ['repairs_late', '破损修复不及时', '解决部分路段路面破损修复不及时'],
      ['disaster_funds', '灾毁修复费用不足', '农村公路灾毁修复费用不足'],
      ['outworn', '到年限未升级改造', '早期建设或达到使用寿命的农村公路未升级改造等问题'],
    ],
  },
  {
    id: 'gap_cooperation',
    title: '东西部协作和定点帮扶的漏洞',
    quote: '9.补东西部扶贫协作和中央定点帮扶的漏洞',
    organs: ['poverty_station', 'all_villages'],
    faults: [
      ['not_landed', '协议项目未落地', '解决合作协议项目未落地'],
      ['slow', '建成投产缓慢', '在建项目建成投产进度缓慢'],
      [
        'funds_rules',
        '帮扶资金未按办法使用',
        '帮扶资金未严格按照《省东西部扶贫协作资金管理办法》使用',
      ],
    ],
  },
]
