import type { List } from '@xiance/schema'
import { cite } from './sources.ts'

const houses = '二(一)4'
const school = '二(六)13'
const routes = '二(十)21'
const farms = '永安澳寒羊养殖基地等龙头养殖基地水、电、路建设问题'

/** Options of households, villages, schools and enterprises. */
export const lifeLists = [
  {
    id: 'unsound_houses',
    title: '不稳固住房类别',
    source: cite(houses, '农村无房户、泥瓦房户、木瓦房户、危房户及面积不达标住房户'),
    options: [
      { id: 'none', title: '无房户' },
      { id: 'mud', title: '泥瓦房户' },
      { id: 'timber', title: '木瓦房户' },
      { id: 'dangerous', title: '危房户' },
      { id: 'small', title: '面积不达标住房户' },
      { id: 'sound', title: '住房稳固' },
    ],
  },
  {
    id: 'school_stages',
    title: { 'zh-CN': '学段', en: 'School stages' },
    options: [
      { id: 'preschool', title: '学前', source: cite(school, '一是普及学前三年教育') },
      { id: 'primary', title: '小学', source: cite(school, '义务阶段寄宿小学生生均1000元/年') },
      { id: 'junior', title: '初中', source: cite(school, '初中寄宿生均1250元/年') },
      { id: 'senior', title: '普通高中', source: cite(school, '三是推动普通高中特色发展') },
      { id: 'vocational', title: '中职', source: cite(school, '落实中职学生100%享受免学费') },
      {
        id: 'higher',
        title: '普通高校',
        source: cite('二(五)11', '高中毕业生接受普通高校本科学历教育、职业学历教育'),
      },
    ],
  },
  {
    id: 'income_routes',
    title: '村级集体经济增收路子',
    options: [
      { id: 'land', title: '土地流转', source: cite(routes, '推进“土地流转”促增收') },
      { id: 'workshops', title: '车间出租', source: cite(routes, '推进“车间出租”促增收') },
      { id: 'elsewhere', title: '异地置业', source: cite(routes, '推进“异地置业”促增收') },
      { id: 'business', title: '产业经营', source: cite(routes, '推进“产业经营”促增收') },
    ],
  },
  {
    id: 'lead_farms',
    title: '龙头养殖基地',
    source: cite('二(三)8', farms),
    options: [
      {
        id: 'baiwang',
        title: '百旺壮瑶万头种牛养殖基地',
        source: cite('二(三)8', '百旺壮瑶万头种牛养殖基地'),
      },
      {
        id: 'disu',
        title: '地苏大都华牛生态养殖科技示范园',
        source: cite('二(三)8', '地苏大都华牛生态养殖科技示范园'),
      },
      { id: 'yida', title: '益达种羊养殖场', source: cite('二(三)8', '益达种羊养殖场') },
      { id: 'yuxiang', title: '裕祥种羊养殖场', source: cite('二(三)8', '裕祥种羊养殖场') },
      { id: 'yongan', title: '永安澳寒羊养殖基地', source: cite('二(三)8', farms) },
    ],
  },
  {
    id: 'camellia_sites',
    title: '油茶千亩示范点',
    source: cite('二(三)8', '重点打造百旺板定、板岭林场、三只羊上远三个千亩示范点建设'),
    options: [
      { id: 'banding', title: '百旺板定' },
      { id: 'banling', title: '板岭林场' },
      { id: 'shangyuan', title: '三只羊上远' },
    ],
  },
] as const satisfies readonly List[]
