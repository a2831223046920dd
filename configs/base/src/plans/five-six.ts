import type { Indicator } from '@xiance/schema'
import { inPlan } from '../sources.ts'
import { actual, actualIn, all, between, eq, flow, keyed, ratio, stock, target } from './figure.ts'

const five = inPlan('五')
const six = inPlan('六')
const both = ['户', '人'] as const
const recognised = '二1一'
const from = (option: string, q: ReturnType<typeof eq>, quote: string) =>
  keyed('origin', option, actual(null, q, six(recognised, quote)))

/** Plan five: how many leaders, in how many villages, how many each. */
export const planFive = [
  stock(
    ['leaders', '创业致富带头人', '人'],
    [
      target(null, eq('260名', 260), five('二4', '全县创业致富带头人260名,覆盖65个贫困村')),
      {
        ...target(null, between('3-5名', 3, 5), five('二4', '每个贫困村培养3-5名致富带头人')),
        for: { each: 'leader_villages' },
      },
    ],
    {
      note: '65个村每村3至5名,合195至325名,与260名相容。',
    },
  ),
]

/** Worked out from the ledgers of leaders and of their training. */
export const leaderFigures: readonly Indicator[] = [
  {
    id: 'leaders_serving',
    title: '在册带头人',
    kind: 'stock',
    unit: '人',
    value: 'count(poverty_leader[status = "在册"])',
    entries: [],
    source: five('二4', '致富带头人实行动态调整'),
  },
  {
    id: 'leaders_trained',
    title: '带头人参训',
    kind: 'flow',
    unit: '人',
    value: 'sum(leader_training[held_on in 期].trainees)',
    entries: [],
    source: five('七1', '统计培训完成情况'),
  },
]

/** Plan six: problems recognised, households and workers, as reported by one town. */
export const planSix = [
  stock(
    ['problems_recognised', '认领的问题', '项'],
    [
      actual(null, eq('33个', 33), six(recognised, '共计33个具体问题')),
      from('central', eq('12个', 12), '对中央脱贫攻坚专项巡视“回头看”反馈的2大类12个问题'),
      from('national', eq('11个', 11), '2019年国家脱贫攻坚成效考核反馈的4大类11个问题'),
      from('province', eq('4个', 4), '检视的关于脱贫攻坚4个问题'),
      from('local', eq('3个', 3), '市、县、镇主题教育检视3个问题'),
      from('covert', eq('3个', 3), '暗访督导发现3个问题'),
    ],
    { keys: { origin: { list: 'problem_origins', as: 'partition' } } },
  ),
  stock(
    ['rectification_measures', '整改措施', '条'],
    [actual(null, eq('91条', 91), six(recognised, '确定91条整改措施和29个责任单位'))],
  ),
  stock(
    ['problems_by_progress', '整改进度', '项'],
    [
      actual(null, eq('33项', 33), six('二1三', '33项问题中8项问题已经基本完成')),
      keyed('progress', 'nearly', actual(null, eq('8项', 8), six('二1三', '8项问题已经基本完成'))),
      keyed('progress', 'done', actual(null, eq('25项', 25), six('二1三', '25项工作已完成'))),
    ],
    { keys: { progress: { list: 'rectification_progress', as: 'partition' } } },
  ),
  stock(
    ['students_back', '复学复课学生', '人'],
    [actual(null, eq('146人', 146), six('二2', '我镇县内就读的中小学学生146人'))],
  ),
  stock(
    ['rebuilt_2020', '危房改造完工', '户'],
    [
      target(
        { in: '2020' },
        eq('7个', 7, { unit: '户' }),
        six('二4一', '下达我镇危房改造指标共7个'),
      ),
      actual(null, eq('7户', 7), six('二2', '7户危房改造项目全部完工')),
    ],
  ),
  stock(
    ['homes_improved', '住房提升项目', '户'],
    [
      actual(null, eq('38户', 38), six('二2', '38户住房提升项目已完工32户')),
      keyed('stage', 'finished', actual(null, eq('32户', 32), six('二2', '已完工32户'))),
      keyed('stage', 'nearly', actual(null, eq('6户', 6), six('二2', '6户即将完工'))),
    ],
    { keys: { stage: { list: 'building_stages', as: 'partition' } } },
  ),
  stock(
    ['policy_households', '享受政策户', '户'],
    [actual(null, eq('766户', 766), six('二3一', '766户享受政策户共有帮扶干部271人'))],
  ),
  stock(
    ['helping_cadres', '帮扶干部', '人'],
    [actual(null, eq('271人', 271), six('二3一', '共有帮扶干部271人,第一季度均走访帮扶到位'))],
  ),
  stock(
    ['unlifted', '未脱贫户', both],
    [
      actual(
        '2020-Q2',
        [eq('26户', 26, { unit: '户' })],
        six('二3一', '第二季度中26户未脱贫户均已开展月走访'),
      ),
      {
        ...actual(
          '2020-Q2',
          [eq('25户', 25, { unit: '户' }), eq('72人', 72, { unit: '人' })],
          six('三二', '25户72人的未脱贫户'),
        ),
        id: 'problems_part',
        note: '此处未印日期,按同一时点比较。',
      },
    ],
  ),
  stock(
    ['household_schemes', '一户一方案', '户'],
    [actual(null, eq('1445户', 1445), six('二3一', '1445户全部制定了“一户一方案一人一措施”'))],
  ),
  stock(
    ['workers_away', '贫困劳力务工', '人'],
    [
      actual(null, eq('2463人', 2463), six('二3二', '全镇贫困劳力务工2463人')),
      keyed(
        'place',
        'out_of_province',
        actual(null, eq('595人', 595), six('二3二', '省外务工595人')),
      ),
      keyed(
        'place',
        'out_of_county',
        actual(null, eq('591人', 591), six('二3二', '县外务工591人')),
      ),
      keyed('place', 'in_county', actual(null, eq('1277人', 1277), six('二3二', '县内务工1277人'))),
    ],
    { keys: { place: { list: 'work_places', as: 'partition' } } },
  ),
  stock(
    ['workshop_workers', '扶贫车间务工', '人'],
    [actual(null, eq('41人', 41), six('二3二', '共计带动务工41人'))],
  ),
  stock(
    ['workshop_poor', '其中贫困劳动力', '人'],
    [actual(null, eq('17人', 17), six('二3二', '其中带动贫困劳动力17人'))],
    { within: 'workshop_workers' },
  ),
  ratio(
    ['all_lifted', '剩余贫困人口脱贫'],
    [target({ by: '2020-09' }, all('全部'), six('二3三', '9月底前剩余贫困人口全部达到脱贫标准'))],
    { note: '年份原文未印,据上下文为2020年。' },
  ),
  stock(
    ['marginal_households', '边缘户', both],
    [
      actual(
        null,
        [eq('19户', 19, { unit: '户' }), eq('57人', 57, { unit: '人' })],
        six('二3三', '边缘户19户57人'),
      ),
    ],
  ),
  stock(
    ['monitored_households', '脱贫监测户', both],
    [
      actual(
        null,
        [eq('10户', 10, { unit: '户' }), eq('39人', 39, { unit: '人' })],
        six('二3三', '脱贫监测户10户39人得到有效救助'),
      ),
    ],
  ),
  flow(
    ['villages_exited', '重点贫困村出列', '个村'],
    [actualIn('2018', eq('两个', 2), six('总述', '两个重点贫困村,2018年顺利出列'))],
  ),
]
