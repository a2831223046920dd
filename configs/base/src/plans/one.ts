import { inPlan } from '../sources.ts'
import {
  actual,
  actualIn,
  all,
  eq,
  flow,
  gte,
  keyed,
  more,
  ratio,
  stock,
  target,
} from './figure.ts'

const one = inPlan('一')
const squares = '其中广场面积达到1000平方米以上的70个'

/** Plan one: culture centres, television, resident help, shows. */
export const planOne = [
  stock(
    ['culture_squares', '贫困村文化广场', '个'],
    [
      actual('2017', eq('105个', 105), one('一', '至2017年底全县105个贫困村全部建成了文化广场')),
      keyed('band', 'large', actual('2017', eq('70个', 70), one('一', squares))),
      keyed(
        'band',
        'medium',
        actual('2017', eq('35个', 35), one('一', '500平方米以上1000平方米以下的35个')),
      ),
    ],
    { keys: { band: { list: 'square_bands', as: 'partition' } } },
  ),
  flow(
    ['centres_built', '新建村级文化服务中心', '个'],
    [
      actualIn('2018', eq('156个', 156), one('一', '至2018年底我县新建成156个村级文化服务中心')),
      actualIn('2019', eq('180个', 180), one('一', '2019年新建成180个村级文化服务中心')),
      actualIn('2018/2019', eq('336个', 336), one('五1', '18、19年建成的336个村级综合性文化中心')),
    ],
  ),
  ratio(
    ['centre_coverage', '行政村文化服务中心覆盖率'],
    [
      target(
        { by: '2019' },
        eq('100%', 100),
        one('一', '到2019年底行政村综合性文化服务中心建设任务必须100%完成'),
      ),
      {
        ...target(
          { by: '2019' },
          eq('100%', 100),
          one('五1', '村级文化中心建设按省政府规定2019年底要达到100%覆盖'),
        ),
        id: 'restated',
      },
    ],
  ),
  stock(
    ['centres_short', '未建设或不达标的行政村', '个村'],
    [actual(null, eq('21个', 21), one('五1', '目前全县还有21个行政村未建设或不达标'))],
    { note: '与“2019年底100%”并存:期限已过仍有21个村。' },
  ),
  flow(
    ['tv_connected', '贫困户电视信号安装', '户'],
    [
      actualIn('2018', eq('4809户', 4809), one('二', '累计安装建档立卡贫困户电视信号4809户')),
      actualIn('2019', eq('3543户', 3543), one('二', '2019年安装3543户')),
    ],
  ),
  ratio(
    ['tv_coverage', '贫困户电视信号户户通'],
    [target(null, all('全部'), one('二', '建档立卡贫困户全部实现电视信号户户通'))],
  ),
  stock(
    ['helped_villages', '驻村帮扶的行政村', '个村'],
    [
      actual(null, eq('7个', 7), one('三', '我局共驻村帮扶两个乡7个行政村')),
      keyed('kind', 'poor', actual(null, eq('一个', 1), one('三', '其中贫困村一个'))),
      keyed('kind', 'not_poor', actual(null, eq('6个', 6), one('三', '非贫困村6个'))),
    ],
    { keys: { kind: { list: 'village_kinds', as: 'partition' } } },
  ),
  stock(
    ['helped_villages_staff', '驻村干部', '人'],
    [actual(null, eq('11人', 11), one('三', '共派驻业务骨干及年轻后备干部11人'))],
  ),
  flow(
    ['village_equipment', '行政村办公和文体器材投入', '万元'],
    [actual(null, more('30多万元', 30), one('三', '我局先后投资30多万元为7个行政村'))],
  ),
  flow(
    ['village_rooms', '文化活动室等修建投入', '万元'],
    [actual(null, eq('16万元', 16), one('三', '投资16万元为卢尧行政村修建了文化活动室'))],
  ),
  flow(
    ['household_goods', '贫困户修缮和用品投入', '万元'],
    [actual(null, more('20多万元', 20), one('三', '投资20多万元为部分贫困户修缮了房屋'))],
  ),
  flow(
    ['shows', '扶贫政策文艺演出', '场次'],
    [actual(null, gte('万余场次', 10000), one('四', '扶贫政策文艺宣传演出活动达万余场次'))],
  ),
  flow(
    ['drama_tours', '贫困村送戏下乡', '场次'],
    [
      actualIn(
        '2016/..',
        more('500多场次', 500),
        one('四', '2016年以来,累计完成贫困村送戏下乡活动500多场次'),
      ),
    ],
  ),
  flow(
    ['film_tours', '送电影下乡', '场次'],
    [actualIn('2016/..', more('15600多场次', 15600), one('四', '送电影下乡15600多场次'))],
  ),
  flow(
    ['show_audience', '送文化下乡受益群众', '万人次'],
    [actualIn('2016/..', more('一千多万人次', 1000), one('四', '受益群众达一千多万人次'))],
  ),
]
