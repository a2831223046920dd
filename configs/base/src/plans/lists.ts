import type { Group, List } from '@xiance/schema'
import { inPlan } from '../sources.ts'
import { eq } from './figure.ts'

/** Classes that the plans divide their figures by. */
export const planLists: readonly List[] = [
  classes('village_kinds', '村类别', { poor: '贫困村', not_poor: '非贫困村' }),
  classes('livestock', '畜禽', { pig: '生猪', cattle: '牛', sheep: '羊', poultry: '家禽' }),
  classes('poor_kinds', '贫困户类型', { minimum_living: '低保贫困户', disabled: '残疾人贫困户' }),
  classes('five_batches', '“五个一批”', {
    work: '生产和就业',
    resettlement: '移民搬迁',
    relief: '低保兜底',
    medical: '医疗救助',
  }),
  classes('problem_origins', '问题来源', {
    central: '中央专项巡视“回头看”',
    national: '国家成效考核',
    province: '省委主题教育检视',
    local: '市县镇主题教育检视',
    covert: '暗访督导',
  }),
  classes('rectification_progress', '整改进度', { nearly: '基本完成', done: '已完成' }),
  classes('building_stages', '施工进度', { finished: '已完工', nearly: '即将完工' }),
  classes('work_places', '务工地点', {
    out_of_province: '省外',
    out_of_county: '省内县外',
    in_county: '县内',
  }),
  classes('fund_sources', '活动资金来源', {
    higher_finance: '上级财政',
    farm_projects: '涉农项目',
    own_finance: '处级财政',
    city_groups: '市直工作组',
  }),
  classes('village_poor_kinds', '国标贫困户构成', {
    five_guarantees: '五保户',
    minimum_living: '低保户',
    social_relief: '社会救助',
    industry: '产业扶持',
  }),
  classes('lifting_ways', '脱贫途径', {
    industry: '产业扶持',
    relief: '低保兜底',
    environment: '环境建设',
  }),
  classes('dynamic_team_roles', '动态管理队员', {
    town_leader: '镇分管领导',
    team: '驻村工作队',
    committees: '村三委班子',
    party_delegates: '党员代表',
    villagers: '村民代表',
  }),
]

/** How many villages have leaders, as plan five counts them. */
export const planGroups: readonly Group[] = [
  {
    id: 'leader_villages',
    title: '有带头人的贫困村',
    about: 'village',
    size: [
      {
        q: eq('65个贫困村', 65, { unit: '个村' }),
        source: inPlan('五')('二4', '覆盖65个贫困村'),
      },
    ],
  },
]

function classes(id: string, title: string, options: Readonly<Record<string, string>>): List {
  return {
    id,
    title,
    options: Object.entries(options).map(([option, title]) => ({ id: option, title })),
  }
}
