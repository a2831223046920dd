import { undecided } from '@xiance/config-base'
import type { Overlay, Series } from '@xiance/schema'
import { policyAmounts } from './policies.ts'
import { cite } from './sources.ts'

const certificates = cite('三(二)', '获得培训合格证和职业资格证或专项能力证书的贫困家庭劳动力')

/** What the decision leaves open, and the one clause that reads in two ways. */
export const parameters: Overlay<readonly Series[]> = [
  {
    id: 'certificate_rule',
    title: '就业培训补贴的证书条件',
    list: 'certificate_readings',
    note: '两种读法只在“没有培训合格证、只有专项能力证书”的人身上不同;其他人不受影响。',
    entries: [
      { id: 'alone', q: { is: 'eq', value: 'ability_alone' }, source: certificates },
      { id: 'with', q: { is: 'eq', value: 'with_training' }, source: certificates },
    ],
  },
  {
    id: 'poverty_line',
    note: '原文只提现行国家标准之名,未载数额。',
    entries: [
      {
        q: { is: 'eq', value: null, unit: '元', asWritten: '现行国家标准' },
        source: cite('二(二)', '确保全市现行国家标准下7.5万人农村贫困人口全部脱贫'),
      },
    ],
  },
  undecided({
    id: 'keeping_days',
    title: '脱贫后继续享受政策的时期',
    unit: '天',
    asWritten: '一定时期内',
    note: '原文未载多长。',
    source: cite('四(一)', '对已经脱贫的农户在一定时期内让其继续享受扶贫相关政策'),
  }),
  undecided({
    id: 'notice_days',
    title: '公告公示天数',
    unit: '工作日',
    asWritten: '扶贫公告公示制度',
    note: '公示几日、在哪几级公示,原文未载。',
    source: cite('四(二)', '贫困地区要建立扶贫公告公示制度'),
  }),
  ...policyAmounts,
]
