import type { Indicator } from '@xiance/schema'
import { cite } from './sources.ts'

export const indicators = [
  {
    id: 'chronic_reimbursement',
    title: '慢病医疗报销比例',
    kind: 'ratio',
    unit: '%',
    entries: [
      {
        as: 'target',
        q: { is: 'gte', value: 80, unit: '%', asWritten: '80%以上' },
        source: cite('五(一)3', '确保慢病医疗报销比例达到80%以上'),
      },
    ],
  },
  {
    id: 'inpatient_reimbursement',
    title: '大病住院医疗报销比例',
    kind: 'ratio',
    unit: '%',
    entries: [
      {
        as: 'target',
        q: { is: 'gte', value: 90, unit: '%', asWritten: '90%以上' },
        source: cite('五(一)3', '大病住院医疗报销比例达到90%以上'),
      },
    ],
  },
  {
    id: 'school_coverage',
    title: '适龄学生接受义务教育覆盖',
    kind: 'ratio',
    unit: '%',
    entries: [
      {
        as: 'target',
        q: { is: 'all', asWritten: '全覆盖' },
        source: cite('五(一)2', '确保适龄学生全覆盖享受义务教育'),
      },
    ],
  },
  {
    id: 'industry_fund',
    title: '乡村振兴产业发展基金',
    kind: 'stock',
    unit: '万元',
    entries: [
      {
        as: 'target',
        q: { is: 'eq', value: 1500, unit: '万元', asWritten: '1500万元' },
        source: cite('五(三)4', '设立1500万元乡村振兴产业发展基金'),
      },
    ],
  },
  {
    id: 'special_fund',
    title: '旗级专项资金投入总量',
    kind: 'flow',
    unit: '万元',
    every: 'year',
    entries: [
      {
        as: 'target',
        q: { is: 'words', asWritten: '不低于上年度' },
        source: cite('六(四)', '资金投入总量不低于上年度'),
      },
    ],
  },
] as const satisfies readonly Indicator[]
