import type { Citation, Indicator } from '@xiance/schema'
import { cite } from './sources.ts'

interface Counted {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly domain: string
  readonly value: string
  readonly source: Citation
}

/** Counted from the ledgers; the plan sets no number for them. */
export const countedIndicators: readonly Indicator[] = [
  stock({
    id: 'households_enjoying',
    title: '已脱贫享受政策户数',
    unit: '户',
    domain: 'monitoring',
    value: 'count(household[group = "已脱贫享受政策户"])',
    source: cite('四(二)', '对于已脱贫享受政策户、边缘易致贫户'),
  }),
  stock({
    id: 'households_monitored',
    title: '脱贫监测户数',
    unit: '户',
    domain: 'monitoring',
    value: 'count(household[group = "脱贫监测户"])',
    source: cite('四(三)', '纳入脱贫监测户,落实各类帮扶政策'),
  }),
  stock({
    id: 'households_marginal',
    title: '边缘易致贫户数',
    unit: '户',
    domain: 'monitoring',
    value: 'count(household[group = "边缘易致贫户"])',
    source: cite('四(四)', '纳入边缘易致贫户,落实各类帮扶政策'),
  }),
  flow({
    id: 'relief_given',
    title: '应急救助次数',
    unit: '次',
    domain: 'monitoring',
    value: 'count(relief_record[given_on in 期])',
    source: cite('五(二)3', '及时落实应急救助防贫保障政策'),
  }),
  flow({
    id: 'people_trained',
    title: '培训人数',
    unit: '人次',
    domain: 'training',
    value: 'sum(training_session[held_on in 期].people)',
    source: cite('五(六)', '强化针对性培训,提升自主发展能力'),
  }),
  stock({
    id: 'public_posts',
    title: '公益性岗位在岗数',
    unit: '个',
    domain: 'employment',
    value: 'count(public_post_holder[since != 空 and until = 空])',
    source: cite('五(八)', '一是加强公益性岗位开发'),
  }),
  stock({
    id: 'evening_schools',
    title: '农牧民夜校',
    unit: '所',
    domain: 'motivation',
    value: 'count(village[evening_school = 是])',
    source: cite('五(五)', '在人口相对集中等有条件的地方创办农牧民夜校'),
  }),
  stock({
    id: 'villages_with_leader',
    title: '有致富带头人的嘎查村',
    unit: '个村',
    domain: 'training',
    value: 'count(village[leaders_raised = 是])',
    source: cite('五(六)', '以嘎查村为单元培育致富带头人'),
  }),
  stock({
    id: 'products_listed',
    title: '列入目录的扶贫产品',
    unit: '个',
    domain: 'industry',
    value: 'count(product[in_catalogue = 是])',
    source: cite('五(三)3', '实行产品目录管理'),
  }),
  flow({
    id: 'funds_allocated',
    title: '分配资金',
    unit: '万元',
    domain: 'safeguards',
    value: 'sum(fund_allocation[allocated_on in 期].amount)',
    source: cite('六(四)', '持续保障旗级专项资金'),
  }),
]

function stock(counted: Counted): Indicator {
  return { ...counted, kind: 'stock', at: 'township', entries: [] }
}

function flow(counted: Counted): Indicator {
  return { ...counted, kind: 'flow', at: 'township', entries: [] }
}
