import { inPlan } from '../sources.ts'
import { actual, actualIn, all, eq, flow, gte, keyed, ratio, stock, target } from './figure.ts'

const nine = inPlan('九')
const ten = inPlan('十')
const both = ['户', '人'] as const
const of = (households: number, people: number, words = '户') => [
  eq(`${households}户`, households, { unit: '户' }),
  eq(`${people}${words}`, people, { unit: '人' }),
]
const way = (key: string, option: string, q: ReturnType<typeof eq>, quote: string) =>
  keyed(key, option, actual(null, q, nine(key === 'kind' ? '基本情况' : '二(三)', quote)))

/** Plan nine: one village and what a bureau does for it. */
export const planNine = [
  stock(
    ['village_people', '包扶村户数和人口', both],
    [actual(null, of(340, 1158, '口人'), nine('基本情况', '5个自然屯6个居民组340户1158口人'))],
  ),
  stock(
    ['village_land', '全村总面积', '亩'],
    [
      actual(
        null,
        { is: 'about', value: 7906, asWritten: '约7906亩' },
        nine('基本情况', '全村总面积约7906亩'),
      ),
    ],
  ),
  stock(
    ['village_farmland', '耕地面积', '亩'],
    [actual(null, eq('4622亩', 4622), nine('基本情况', '耕地面积4622亩'))],
  ),
  stock(
    ['apple_area', '苹果种植面积', '亩'],
    [actual(null, eq('550亩', 550), nine('基本情况', '寒富苹果种植面积550亩'))],
  ),
  stock(
    ['village_poor', '国标贫困户', '户'],
    [
      actual(null, eq('35户', 35), nine('基本情况', '原有国标贫困户35户73人')),
      way('kind', 'five_guarantees', eq('1户', 1), '五保户1户'),
      way('kind', 'minimum_living', eq('12户', 12), '低保户12户'),
      way('kind', 'social_relief', eq('10户', 10), '社会救助10户'),
      way('kind', 'industry', eq('12户', 12), '产业扶持12户(发展养殖)'),
    ],
    { keys: { kind: { list: 'village_poor_kinds', as: 'partition' } } },
  ),
  stock(
    ['village_poor_verified', '核减后国标贫困户', both],
    [actual(null, of(31, 62, '口人'), nine('二(三)', '最终国标贫困户为31户62口人'))],
    { note: '35−3−1=31户,与原文相合;人口由73人减为62人,核减人数原文未载。' },
  ),
  flow(
    ['struck_with_car', '有车有房核减', '户'],
    [actual(null, eq('3户', 3), nine('二(三)', '核查了有车有房问题核减3户'))],
  ),
  flow(
    ['struck_with_pension', '因办理五七工核减', '户'],
    [actual(null, eq('1户', 1), nine('二(三)', '因办理五七工核减1户'))],
  ),
  stock(
    ['village_lifting', '脱贫途径', '户'],
    [
      actual(null, eq('31户', 31), nine('二(三)', '最终国标贫困户为31户62口人。其中')),
      way('way', 'industry', eq('17户', 17), '产业扶持脱贫17户'),
      way('way', 'relief', eq('11户', 11), '低保兜底脱贫11户'),
      way('way', 'environment', eq('3户', 3), '环境建设脱贫3户'),
    ],
    { keys: { way: { list: 'lifting_ways', as: 'partition' } } },
  ),
  stock(
    ['village_helpers', '驻村包扶责任人', '人'],
    [actual(null, eq('12名', 12), nine('二(三)', '我局组织派出12名驻村包扶责任人'))],
  ),
  flow(
    ['piglets', '发放仔猪', '头'],
    [
      actual(
        null,
        eq('12头', 12),
        nine('二(三)', '协调县扶贫局购买仔猪12头发给12户贫困户鼓励发展养猪'),
      ),
    ],
  ),
  flow(
    ['village_rebuilt', '协调危房改造', '户'],
    [actual(null, eq('三户', 3), nine('二(三)', '协调住建局为三户贫困户进行危房改造'))],
  ),
  stock(
    ['cooperative_shares', '优先入股贫困户', '户'],
    [target(null, eq('31户', 31), nine('二(三)', '优先办理31户贫困户入股'))],
  ),
  flow(
    ['drought_relief', '生产自救资金', '元'],
    [actualIn('2017', eq('5000元', 5000), nine('二(三)', '我们及时发放生产自救资金5000元'))],
  ),
  flow(
    ['festival_relief', '走访发放物资和资金', '元'],
    [actual(null, eq('13900元', 13900), nine('二(三)', '共发放物资和资金13900元'))],
  ),
  flow(
    ['building_relief', '建房扶持款', '元'],
    [actual(null, eq('4000元', 4000), nine('二(三)', '又扶持了4000元建房款'))],
  ),
  flow(
    ['office_coal', '村部冬季用煤', '吨'],
    [actual(null, eq('6吨', 6), nine('二(四)1', '解决村部冬季办公用煤6吨'))],
  ),
  flow(
    ['reading_books', '图书阅览室送书', '册'],
    [actual(null, eq('150本', 150), nine('二(四)2', '种植、养殖类书籍150本'))],
  ),
]

/** Plan ten: the round of 2017 in one village. */
export const planTen = [
  ratio(
    ['dynamic_satisfaction', '动态管理群众满意率'],
    [target(null, gte('90%以上', 90), ten('总述', '群众满意率达90%以上的目标'))],
  ),
  ratio(
    ['wrongly_judged', '错评漏评错退'],
    [
      target(
        null,
        { is: 'none', asWritten: '无错评、无漏评、无错退' },
        ten('总述', '要达到无错评、无漏评、无错退'),
      ),
    ],
  ),
  stock(
    ['dynamic_team', '动态管理工作队', '人'],
    [
      actual('2017-06', eq('15人', 15), ten('一', '村民代表2人,共15人组成')),
      keyed(
        'role',
        'town_leader',
        actual('2017-06', eq('1人', 1), ten('一', '队员由镇分管领导1人')),
      ),
      keyed('role', 'team', actual('2017-06', eq('3人', 3), ten('一', '工作队3人'))),
      keyed('role', 'committees', actual('2017-06', eq('7人', 7), ten('一', '村三委班子7人'))),
      keyed('role', 'party_delegates', actual('2017-06', eq('2人', 2), ten('一', '村党员代表2人'))),
      keyed('role', 'villagers', actual('2017-06', eq('2人', 2), ten('一', '村民代表2人'))),
    ],
    { keys: { role: { list: 'dynamic_team_roles', as: 'partition' } } },
  ),
  stock(
    ['dynamic_supervisors', '动态管理督导小组', '人'],
    [actual('2017-06', eq('3人', 3), ten('一', '督导小组成员以村监委会成员为主,共3人'))],
  ),
  stock(
    ['dynamic_delegates', '进入动态管理组的村代表、党代表', '人'],
    [
      actual(
        '2017-06',
        eq('4名', 4),
        ten('二一', '熟悉村情、民情的4名村代表、党代表进入村委会动态管理组'),
      ),
    ],
  ),
  flow(
    ['struck_2017', '识别不精准退出', both],
    [
      actualIn(
        '2017',
        [eq('1户', 1, { unit: '户' }), eq('2人', 2, { unit: '人' })],
        ten('一', '识别不精准退出(剔除)1户和2人'),
      ),
    ],
  ),
  flow(
    ['left_2017', '正常退出', both],
    [actualIn('2017', of(14, 58, '人'), ten('一', '正常退出14户58人'))],
  ),
  flow(
    ['entered_2017', '新识别纳入', both],
    [actualIn('2017', of(20, 60, '人'), ten('一', '新识别纳入建档立卡的20户和60人'))],
  ),
  flow(
    ['relapsed_2017', '标注返贫', both],
    [
      actualIn(
        '2017',
        of(4, 20, '人'),
        ten('一', '2104年—2106年脱贫户标注为脱贫返贫户的4户和20人'),
      ),
    ],
    { note: '原文印作“2104年—2106年”,疑为2014年至2016年,待核。' },
  ),
  ratio(
    ['reviewed_villagers', '遍访群众'],
    [
      target(
        null,
        all('遍访群众'),
        ten('二五', '充分发动群众通过征求意见,实地调查,遍访群众等方式'),
      ),
    ],
  ),
]
