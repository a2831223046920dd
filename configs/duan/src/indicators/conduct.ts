import { cite } from '../sources.ts'
import { everywhere, promise, trend } from './aims.ts'
import { by, countyWide, inDomain, target } from './indicator.ts'
import { atLeast, holds } from './quantity.ts'

const conductTasks = '二(十二)25'

export const conduct = inDomain('conduct', [
  {
    id: 'visits_by_county_staff',
    title: '县直单位干部职工入户次数',
    kind: 'flow',
    unit: '次',
    note: '每名干部职工每年;按最少的一名填报。',
    rollup: { time: 'sum', space: 'min' },
    entries: [
      target(
        { every: 'year' },
        atLeast('不少于6次', 6),
        cite(conductTasks, '县直单位干部职工每年入户开展工作不少于6次'),
      ),
    ],
  },
  {
    id: 'visits_by_town_staff',
    title: '乡镇单位干部职工入户次数',
    kind: 'flow',
    unit: '次',
    note: '每名干部职工;“每年”承前省略。按最少的一名填报。',
    rollup: { time: 'sum', space: 'min' },
    entries: [
      target(
        { every: 'year' },
        atLeast('不少于12次', 12),
        cite(conductTasks, '乡镇单位干部职工入户开展工作不少于12次'),
      ),
    ],
  },
  {
    id: 'inspection_score',
    title: '督查考评得分',
    kind: 'stock',
    unit: '分',
    rollup: { space: 'none' },
    by: { role: 'county_bureau' },
    rank: { among: 'town', order: 'high', top: 3, bottom: 3 },
    source: [
      cite(conductTasks, '督查考评排前3名的,在“红榜”上通报表扬'),
      cite(conductTasks, '督查考评排后3名的,在“黑榜”上通报批评'),
    ],
    note: '考评办法和满分原文未载。',
    entries: [],
  },
  {
    id: 'red_list_times',
    title: '上“红榜”次数',
    kind: 'flow',
    unit: '次',
    by: { role: 'county_bureau' },
    source: cite(conductTasks, '上“红榜”1次,给予年度脱贫攻坚绩效考评相应加分'),
    note: '每次加几分,原文未载。',
    entries: [],
  },
  {
    id: 'black_list_times',
    title: '上“黑榜”次数',
    kind: 'flow',
    unit: '次',
    by: { role: 'county_bureau' },
    source: cite(conductTasks, '上“黑榜”1次,给予年度脱贫攻坚绩效考评相应扣分'),
    note: '每次扣几分,原文未载。',
    entries: [],
  },
  countyWide({
    id: 'conduct_campaign',
    title: '解决扶贫领域作风和腐败问题',
    kind: 'state',
    note: '“1年”从哪一天起算,原文未载。',
    entries: [
      target(
        { lasts: { is: 'eq', value: 1, unit: '年', asWritten: '1年' }, from: null },
        holds('着力解决'),
        cite('二(十二)24', '用1年时间,着力解决扶贫领域存在的“四个意识”不强'),
      ),
    ],
  }),
  trend('staff_policy_awareness', '帮扶干部政策知晓率', {
    is: 'up',
    asWritten: '提高',
    source: cite(conductTasks, '提高帮扶干部政策知晓率,做到各类政策、措施、数据一口清'),
  }),
  trend('public_satisfaction', '贫困群众满意度', {
    is: 'up',
    asWritten: '提高',
    source: cite(conductTasks, '提高贫困群众满意度'),
  }),
  promise('resident_allowance', '驻村补贴', {
    asWritten: '落实好',
    source: cite(conductTasks, '落实好驻村补贴相关政策'),
    note: '补贴标准原文未载。',
  }),
  promise('clue_search', '扶贫领域问题线索排查', {
    when: by('2018'),
    asWritten: '完成',
    source: cite(conductTasks, '排查工作要于2018年底前完成'),
  }),
  countyWide(
    everywhere('cases_prosecuted', '扶贫领域违法违纪案件查处', {
      asWritten: '发现一起,坚决查处一起',
      source: cite(conductTasks, '对扶贫领域违法违纪案件,发现一起,坚决查处一起'),
    }),
  ),
  promise('cases_published', '典型案例点名道姓通报曝光', {
    asWritten: '对查处的典型案例',
    source: cite(conductTasks, '自治县纪委要对查处的典型案例,进行点名道姓通报曝光'),
  }),
])
