import type { Item } from '@xiance/schema'
import { parts, point } from './checklist-item.ts'

const works = '五(三)2'

/** What the plan asks for in a village, its own area's works included. */
export const villageItems: readonly Item[] = [
  point(
    {
      id: 'chain',
      title: '产业链条',
      ask: '具备条件的低收入户都已进入产业链条',
      organs: ['village_committees'],
    },
    '五(三)1',
    '等多种形式进入产业链条',
  ),
  point(
    {
      id: 'dividends',
      title: '收益分红',
      ask: '项目收益分红及时、足额到户',
      organs: ['village_committees'],
    },
    '五(三)1',
    '确保收益分红及时、足额到户',
  ),
  {
    id: 'river_works',
    title: '沿河地区田间工程',
    when: 'area = "沿河地区"',
    organs: ['township_government'],
    items: parts(
      [
        ['irrigation', '农田灌排设施'],
        ['farm_roads', '机耕道路'],
        ['tree_belts', '农田林网'],
        ['power', '输配电设施'],
        ['sheds', '农机具存放设施'],
        ['soil', '土壤改良'],
      ],
      works,
      '沿河地区,实施农田灌排设施、机耕道路、农田林网、输配电设施',
    ),
  },
  {
    ...point(
      {
        id: 'upland_wells',
        title: '梁外地区大口井清淤',
        ask: '大口井已清淤',
        when: 'area = "梁外地区"',
        organs: ['township_government'],
      },
      works,
      '梁外地区,重点实施大口井清淤,巩固旱改水成效',
    ),
  },
  {
    ...point(
      {
        id: 'sand_plants',
        title: '沙区植物种植',
        ask: '羊柴、柠条、甘草等种植补贴已落实',
        when: 'area = "沙区"',
        organs: ['township_government'],
      },
      works,
      '重点推广羊柴、柠条、甘草等沙地植物种植补贴项目',
    ),
  },
  point(
    {
      id: 'evening_school',
      title: '农牧民夜校',
      ask: '有条件的已办夜校,或学习讲堂在用',
      test: 'evening_school or study_hall',
      organs: ['village_committees'],
    },
    '五(五)',
    '在人口相对集中等有条件的地方创办农牧民夜校',
  ),
  point(
    {
      id: 'reward_not_give',
      title: '以奖代补',
      ask: '以奖代补、先建后补、不干不补',
      organs: ['village_committees'],
    },
    '五(五)',
    '牢固树立以奖代补、先建后补、不干不补的思想',
  ),
  point(
    {
      id: 'leaders',
      title: '致富带头人',
      ask: '已有致富带头人',
      test: 'leaders_raised',
      organs: ['village_committees'],
    },
    '五(六)',
    '以嘎查村为单元培育致富带头人',
  ),
  point(
    {
      id: 'committee_training',
      title: '两委培训',
      ask: '两委成员参加过专项培训',
      organs: ['township_government'],
    },
    '五(六)',
    '三是加强对嘎查村两委成员专项培训力度',
  ),
  point(
    {
      id: 'village_and_firm',
      title: '村企共建',
      ask: '有帮扶企业结对并有合作',
      organs: ['village_committees'],
    },
    '五(七)',
    '持续推动“村企共建”行动',
  ),
  point(
    {
      id: 'posts',
      title: '公益性岗位',
      ask: '岗位优先聘用脱贫人口、边缘易致贫人口',
      organs: ['village_committees'],
    },
    '五(八)',
    '优先聘用有愿望、有能力、有积极性的脱贫人口、边缘易致贫人口',
  ),
  point(
    {
      id: 'full_survey',
      title: '全面排查',
      ask: '对监测对象的排查全覆盖',
      organs: ['village_committees', 'resident_team'],
    },
    '五(二)2',
    '嘎查村两委对监测对象进行全面排查',
  ),
  point(
    {
      id: 'resident_team',
      title: '第一书记和驻村工作队',
      ask: '第一书记和工作队在岗',
      test: 'first_secretary and resident_team',
      organs: ['banner_government'],
    },
    '六(三)',
    '继续选派驻村工作队和“第一书记”',
  ),
  point(
    {
      id: 'fund_notice',
      title: '资金公示',
      ask: '资金分配结果已在村公示',
      organs: ['village_committees'],
    },
    '六(四)',
    '资金分配结果全部按照要求实行嘎查村、苏木镇、旗三级公示公告制度',
  ),
]
