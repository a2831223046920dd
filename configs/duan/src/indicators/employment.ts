import { cite } from '../sources.ts'
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
  staged({
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
  {
    id: 'families_with_skill',
    title: '有劳动力的贫困家庭至少1人有证书或技能',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2020'),
        all('每个'),
        cite(goal, '实现每个有劳动力的贫困家庭至少有1人取得国家职业资格证'),
      ),
    ],
  },
  countyWide({
    id: 'farmer_training',
    title: '新型职业农民培训人次占贫困人口',
    kind: 'ratio',
    unit: '%',
    every: 'year',
    entries: [
      target(
        { every: 'year' },
        atLeast('不少于贫困人口的1%', 1),
        cite(tasks, '每年培训人次不少于贫困人口的1%'),
      ),
    ],
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
