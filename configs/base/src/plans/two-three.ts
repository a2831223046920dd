import { inPlan } from '../sources.ts'
import { actual, all, eq, flow, keyed, masked, ratio, stock, target } from './figure.ts'

const two = inPlan('二')
const three = inPlan('三')

/** Plan two: deadlines of the June action. */
export const planTwo = [
  flow(
    ['dilapidated_rebuilt', '危房改造竣工入住', '户'],
    [
      target(
        { in: '2020' },
        eq('53户', 53),
        two('三(一)', '重点关注今年实施的53户危房改造户是否竣工并入住'),
      ),
    ],
  ),
  ratio(
    ['problems_rectified', '排查走访问题整改率'],
    [target({ by: '2020-06' }, all('所有问题'), two('三(四)', '确保所有问题6月底前整改到位'))],
    { note: '原文只写“6月底前”,年份取自行动期“2020年6月1日-6月30日”。' },
  ),
  ratio(
    ['projects_finished', '扶贫项目完成率'],
    [
      target(
        { by: '2020-06' },
        all('基本完成', { modality: 'basically' }),
        two('三(四)', '确保扶贫项目6月底基本完成'),
      ),
    ],
  ),
  ratio(
    ['policies_delivered', '应享政策和资金落实到户率'],
    [
      target(
        null,
        all('必须在规定时间内落实'),
        two('三(四)', '应享受的政策和该兑现的资金必须在规定时间内落实到村到户'),
      ),
    ],
    { note: '“规定时间”原文未载。' },
  ),
]

const on = (species: string, q: ReturnType<typeof masked>, quote: string) =>
  keyed('species', species, actual(null, q, three('一', quote)))

/** Plan three: animal husbandry; most digits are blotted out and stay bounds. */
export const planThree = [
  stock(
    ['large_farms', '新建畜禽规模养殖场', '个'],
    [actual(null, eq('89个', 89), three('一', '新建畜禽规模养殖场89个'))],
  ),
  stock(
    ['family_ranches', '畜禽家庭牧场', '个'],
    [actual(null, masked('**9个'), three('一', '畜禽家庭牧场**9个'))],
  ),
  stock(
    ['large_raisers', '养殖大户', '户'],
    [actual(null, eq('64户', 64), three('一', '发展养殖大户64户'))],
  ),
  stock(
    ['aquaculture_area', '水产养殖面积', '公顷'],
    [actual(null, masked('**309公顷'), three('一', '水产养殖面积**309公顷'))],
  ),
  stock(
    ['paddy_fish_area', '稻田养鱼面积', '公顷'],
    [actual(null, masked('**384公顷'), three('一', '推广稻田养鱼面积**384公顷'))],
  ),
  flow(
    ['fry_produced', '鱼种生产', '万尾'],
    [actual(null, masked('****00万尾'), three('一', '生产各种鱼苗鱼种****00万尾'))],
  ),
  stock(
    ['pasture_area', '种植牧草', '亩'],
    [actual(null, masked('**00**4亩'), three('一', '种植牧草**00**4亩'))],
  ),
  stock(
    ['on_hand', '畜禽存栏', '万头'],
    [
      on('pig', masked('3**.87万头'), '生猪3**.87万头'),
      on('cattle', masked('**0.07万头'), '牛**0.07万头'),
      on('sheep', eq('30.47万只', 30.47, { unit: '万只' }), '羊30.47万只'),
      on('poultry', masked('93.**0万只', { unit: '万只' }), '家禽93.**0万只'),
    ],
    { keys: { species: { list: 'livestock', as: 'partition' } } },
  ),
  flow(
    ['slaughtered', '畜禽出栏', '万头'],
    [
      on('pig', masked('**9.88万头'), '生猪**9.88万头'),
      on('cattle', masked('**.9**万头'), '牛**.9**万头'),
      on('sheep', masked('**4.**7万只', { unit: '万只' }), '羊**4.**7万只'),
      on('poultry', masked('**04.56万只', { unit: '万只' }), '家禽**04.56万只'),
    ],
    { keys: { species: { list: 'livestock', as: 'partition' } } },
  ),
  flow(
    ['meat_output', '肉类总产量', '吨'],
    [actual(null, masked('**4997吨'), three('一', '肉类、禽蛋、水产品总产量分别为**4997吨'))],
  ),
  flow(
    ['egg_output', '禽蛋总产量', '吨'],
    [actual(null, masked('**47**吨'), three('一', '**47**吨和**780吨'))],
  ),
  flow(
    ['fish_output', '水产品总产量', '吨'],
    [actual(null, masked('**780吨'), three('一', '和**780吨'))],
  ),
  flow(
    ['fishery_value', '渔业产值', '亿元'],
    [actual(null, eq('0.88亿元', 0.88), three('一', '渔业产值0.88亿元'))],
  ),
  flow(
    ['husbandry_value', '畜牧业产值', '亿元'],
    [actual(null, eq('8.38亿元', 8.38), three('一', '畜牧业产值8.38亿元'))],
  ),
  flow(
    ['animal_value', '畜牧渔业产值', '亿元'],
    [actual(null, masked('9.**6亿元'), three('一', '实现畜牧渔业产值达9.**6亿元'))],
    { parts: [{ of: ['fishery_value', 'husbandry_value'], as: 'partition' }] },
  ),
  ...(
    [
      ['experts_sent', '选派服务的专业技术人员', '人', '4**名', '选派4**名专业技术人员'],
      ['cattle_meetings', '肉牛养殖群众会', '场次', '****03场', '已召开****03场肉牛养殖群众会'],
      ['meeting_villages', '群众会涉及村', '个村', '**09个', '涉及**09个村'],
      ['meeting_people', '群众会参加人数', '人', '67**77人', '67**77人'],
      ['leaflets', '宣传单和明白卡', '份', '4**000份', '发放宣传单、明白卡4**000份'],
      ['posters', '标语公告', '份', '45**份', '张贴标语、公告45**份'],
      ['loudspeaker_trips', '出动宣传车', '台次', '**68台次', '出动宣传车**68台次'],
      ['manuals', '技术手册', '份', '**300份', '发放技术手册**300份'],
      ['service_teams', '肉牛技术服务团队', '个', '**0个', '全县组建了肉牛技术服务团队**0个'],
      ['service_staff', '畜牧兽医服务人员', '人', '**80人', '畜牧兽医技术服务人员**80人'],
      ['cattle_courses', '肉牛养殖技术培训班', '期', '**3期', '举办肉牛养殖技术培训班**3期'],
      ['cattle_trainees', '肉牛培训参训', '人', '**750人', '参训人员**750人'],
      ['cattle_guidance', '现场指导和培训', '人次', '**060人次', '培训**060人次'],
    ] as const
  ).map(([id, title, unit, asWritten, quote]) =>
    flow([id, title, unit], [actual(null, masked(asWritten), three('二2', quote))]),
  ),
]
