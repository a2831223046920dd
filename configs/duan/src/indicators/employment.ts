import { cite } from '../sources.ts'
import { everywhere, promise, standing } from './aims.ts'
import { by, countyWide, during, type Draft, inDomain, target } from './indicator.ts'
import { all, atLeast, eq } from './quantity.ts'

const goal = '二(五)10'
const tasks = '二(五)11'

export const employment = inDomain('employment', [
  staged({
    id: 'startup_training',
    title: '就业创业培训',
    total: target(
      during('2018/2020'),
      atLeast('450人以上', 450),
      cite(goal, '到2020年全县完成就业创业培训450人以上'),
    ),
    years: [120, 150, 180],
    quote: '其中2018年120人、2019年150人、2020年180人',
  }),
  {
    id: 'jobs_driven',
    title: '带动就业创业',
    kind: 'flow',
    unit: '人',
    entries: [
      target(during('2018/2020'), eq('3500人', 3500), cite(goal, '实现带动就业创业3500人')),
    ],
  },
  staged({
    id: 'skill_training',
    title: '农村劳动力转移就业职业技能培训',
    total: target(
      during('2018/2020'),
      eq('4500人', 4500),
      cite(goal, '完成农村劳动力转移就业职业技能培训4500人'),
    ),
    years: [1200, 1500, 1800],
    quote: '其中2018年1200人、2019年1500人、2020年1800人',
  }),
  staged({
    id: 'new_transfers',
    title: '农村劳动力转移就业新增',
    total: target(
      during('2018/2020'),
      atLeast('28000人以上', 28000),
      cite(goal, '实现农村劳动力转移就业新增28000人以上'),
    ),
    years: [8500, 9000, 10500],
    quote: '其中2018年8500人、2019年9000人、2020年10500人',
  }),
  {
    ...staged({
      id: 'transfers_lifted',
      title: '贫困劳动力转移就业脱贫',
      total: target(
        during('2018/2020'),
        eq('5000人', 5000),
        cite(goal, '完成贫困劳动力转移就业脱贫5000人'),
      ),
      years: [1500, 1700, 1800],
      quote: '其中2018年1500人、2019年1700人、2020年1800人',
    }),
    within: 'people_lifted',
  },
  {
    id: 'families_with_skill',
    title: '有劳动力的贫困家庭至少1人有证书或技能',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2020'),
        all('每个'),
        cite(goal, '至少有1人取得国家职业资格证或掌握1门以上致富技能'),
      ),
    ],
  },
  countyWide({
    id: 'farmer_training',
    title: '新型职业农民培训人次占贫困人口',
    kind: 'ratio',
    unit: '%',
    every: 'year',
    value: { num: '指标.farmers_trained', den: '指标.poor_people' },
    entries: [
      target(
        { every: 'year' },
        atLeast('不少于贫困人口的1%', 1),
        cite(tasks, '每年培训人次不少于贫困人口的1%'),
      ),
    ],
  }),
  {
    id: 'farmers_trained',
    title: '新型职业农民培训',
    kind: 'flow',
    unit: '人次',
    source: cite(tasks, '每年培训人次不少于贫困人口的1%'),
    entries: [],
  },
  promise('job_ledger', '贫困家庭就业台账', {
    asWritten: '建立健全',
    source: cite(tasks, '建立健全贫困家庭就业台账,实施动态管理'),
    note: '由自治县人力资源社会保障局牵头。',
  }),
  countyWide(
    standing('training_colleges', '参加“两后生”培训的技工院校', {
      unit: '所',
      q: eq('8所', 8),
      source: cite(tasks, '依托区市8所技工院校'),
    }),
  ),
  everywhere('poor_youth_training', '贫困家庭子女参加职业培训专项计划', {
    asWritten: '全县',
    source: cite(tasks, '组织全县建档立卡贫困家庭子女参加职业培训专项计划'),
  }),
  everywhere('yulu_graduates', '“雨露计划”保障初中、高中毕业生升学', {
    asWritten: '保障',
    source: cite(tasks, '保障贫困家庭初中、高中毕业生接受普通高校本科学历教育'),
  }),
  promise('two_graduates_training', '“两后生”职业技能培训', {
    asWritten: '开展',
    source: cite(tasks, '一是开展“两后生”职业技能培训'),
    note: '两后生指哪些人,原文未载。',
  }),
  promise('labour_fairs', '百企扶百村等就业专项服务活动', {
    asWritten: '积极开展',
    source: [
      cite(tasks, '积极开展“春风行动”“就业援助月”“民营企业招聘周”'),
      cite(tasks, '深圳宝安·广西都安百企扶百村劳务协作现场招聘会'),
    ],
  }),
  promise('startup_training_syb', '有创业愿望和条件的扶贫对象SYB培训', {
    asWritten: '开展',
    source: cite(tasks, '开展SYB(创办你的企业)培训'),
  }),
  promise('returnee_base', '农民工回乡创业基地', {
    asWritten: '创建',
    source: cite(tasks, '在农民进城创业园内以园中园模式创建农民工回乡创业基地'),
  }),
  promise('startup_centres', '创业孵化、指导、培训和电商四个中心', {
    asWritten: '推进',
    source: cite(tasks, '推进创业孵化基地、创业就业指导服务中心、创业就业培训中心'),
  }),
  promise('job_network_five_levels', '公共就业服务信息网络五级', {
    asWritten: '五级全覆盖',
    source: cite(tasks, '实现公共就业服务信息网络区、市、县、乡镇、村五级全覆盖'),
  }),
  promise('labour_information', '宝安·都安劳动力供求信息制度', {
    asWritten: '建立',
    source: cite(tasks, '以建立深圳宝安·广西都安劳动力供求信息采集和发布制度为重点'),
  }),
  countyWide({
    id: 'micro_firms',
    title: '创业园引进小微企业',
    kind: 'stock',
    unit: '家',
    entries: [target(null, atLeast('15家以上', 15), cite(tasks, '引进15家以上小微企业入驻'))],
  }),
  countyWide({
    id: 'local_jobs',
    title: '创业园吸纳就近就业',
    kind: 'stock',
    unit: '人',
    entries: [
      target(null, atLeast('2000人以上', 2000), cite(tasks, '吸纳劳动者就近就业2000人以上')),
    ],
  }),
  {
    id: 'sent_to_baoan',
    title: '向宝安区输送劳务人员',
    kind: 'flow',
    unit: '人',
    entries: [
      target(
        { every: 'year' },
        atLeast('200名以上', 200),
        cite(tasks, '每年向宝安区输送劳务人员200名以上'),
      ),
    ],
  },
])

interface Staged {
  readonly id: string
  readonly title: string
  readonly total: Draft['entries'][number]
  /** 2018, 2019, 2020. */
  readonly years: readonly [number, number, number]
  readonly quote: string
}

function staged({ id, title, total, years, quote }: Staged): Draft {
  const parts = years.map((people, i) =>
    target(during(`${2018 + i}`), eq(`${people}人`, people), cite(goal, quote)),
  )
  return { id, title, kind: 'flow', unit: '人', entries: [...parts, total] }
}
