import { cite } from '../sources.ts'
import { by, countyWide, inDomain, target } from './indicator.ts'
import { all, atLeast } from './quantity.ts'

const tasks = '二(十一)23'
const conductTasks = '二(十二)25'

export const relief = inDomain('relief', [
  {
    id: 'minimum_living',
    title: '建档立卡对象低保应保尽保',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(by('2020'), all('应保尽保'), cite('二(十一)22', '符合低保条件的贫困对象做到应保尽保')),
    ],
  },
  countyWide({
    id: 'pension_insured',
    title: '城乡居民基本养老保险参保率',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(null, atLeast('90%以上', 90), cite(tasks, '城乡居民基本养老保险参保率保持在90%以上')),
    ],
  }),
  {
    id: 'childrens_homes',
    title: '建立“儿童之家”的贫困村',
    kind: 'ratio',
    unit: '%',
    entries: [
      target(
        by('2020'),
        atLeast('90%以上', 90),
        cite(tasks, '到2020年实现90%以上的贫困村建立1所“儿童之家”'),
      ),
    ],
  },
])

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
])
