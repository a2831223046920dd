import type { Indicator } from '@xiance/schema'
import { aim } from './indicator.ts'
import { countedIndicators } from './indicators-counted.ts'
import { taskIndicators } from './indicators-tasks.ts'
import { cite } from './sources.ts'

export const indicators: readonly Indicator[] = [
  aim(
    {
      id: 'chronic_reimbursement',
      title: '慢病医疗报销比例',
      kind: 'ratio',
      unit: '%',
      domain: 'livelihood',
      q: { is: 'gte', value: 80, unit: '%', asWritten: '80%以上' },
    },
    '五(一)3',
    '确保慢病医疗报销比例达到80%以上',
  ),
  aim(
    {
      id: 'inpatient_reimbursement',
      title: '大病住院医疗报销比例',
      kind: 'ratio',
      unit: '%',
      domain: 'livelihood',
      q: { is: 'gte', value: 90, unit: '%', asWritten: '90%以上' },
    },
    '五(一)3',
    '大病住院医疗报销比例达到90%以上',
  ),
  aim(
    {
      id: 'returned_to_poverty',
      title: '返贫人口',
      kind: 'flow',
      unit: '人',
      domain: 'livelihood',
      at: 'township',
      q: { is: 'none', unit: '人', asWritten: '不返贫' },
    },
    '三',
    '确保脱贫群众不返贫',
  ),
  aim(
    {
      id: 'industry_fund',
      title: '乡村振兴产业发展基金',
      kind: 'stock',
      unit: '万元',
      domain: 'industry',
      q: { is: 'eq', value: 1500, unit: '万元', asWritten: '1500万元' },
      note: '统筹2014年以来自治区、市下达的两项资金设立,先在锡尼镇试行;分年到位数原文未载。',
    },
    '五(三)4',
    '设立1500万元乡村振兴产业发展基金',
  ),
  {
    ...aim(
      {
        id: 'special_fund',
        title: '旗级专项资金投入总量',
        kind: 'flow',
        unit: '万元',
        domain: 'safeguards',
        every: 'year',
        q: { is: 'words', asWritten: '不低于上年度' },
      },
      '六(四)',
      '资金投入总量不低于上年度',
    ),
  },
  ...taskIndicators,
  ...countedIndicators,
  {
    id: 'share_announced',
    title: '资金分配三级公示公告',
    kind: 'ratio',
    unit: '%',
    domain: 'safeguards',
    at: 'township',
    value: {
      num: 'count(fund_allocation[announced = 是])',
      den: 'count(fund_allocation)',
    },
    entries: [
      {
        as: 'target',
        q: { is: 'all', asWritten: '全部' },
        source: cite('六(四)', '资金分配结果全部按照要求实行嘎查村、苏木镇、旗三级公示公告制度'),
      },
    ],
  },
]
