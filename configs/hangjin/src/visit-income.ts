import type { Page } from '@xiance/schema'
import { cite } from './sources.ts'

const netIncome = 'wages + business + property + transfers - costs'

/** Net income per head, from the answers themselves. */
export const incomeEach = `round((${netIncome}) / count(members), 2)`

export const incomePage = {
  id: 'income',
  title: '收入和支出',
  show: 'at_home = 是',
  fields: [
    {
      id: 'wages',
      title: '工资性收入',
      kind: 'money',
      unit: '元',
      min: 0,
      unknown: true,
      required: true,
      help: '近12个月全家合计',
    },
    {
      id: 'business',
      title: '生产经营性收入',
      kind: 'money',
      unit: '元',
      min: 0,
      unknown: true,
      required: true,
    },
    {
      id: 'property',
      title: '财产性收入',
      kind: 'money',
      unit: '元',
      min: 0,
      unknown: true,
      required: true,
    },
    {
      id: 'transfers',
      title: '转移性收入',
      kind: 'money',
      unit: '元',
      min: 0,
      unknown: true,
      required: true,
    },
    {
      id: 'costs',
      title: '生产经营性支出',
      kind: 'money',
      unit: '元',
      min: 0,
      unknown: true,
      required: true,
    },
    {
      id: 'net_income',
      title: '家庭纯收入',
      kind: 'computed',
      value: netIncome,
      unit: '元',
    },
    {
      id: 'income_each',
      title: '人均纯收入',
      kind: 'computed',
      value: incomeEach,
      unit: '元',
      source: cite('五(二)2', '人均纯收入、产业就业、上学就医以及刚性支出情况'),
      rules: [
        {
          id: 'negative',
          title: '人均纯收入为负数,请核对各项收支',
          must: 'income_each >= 0',
          severity: 'warning',
        },
      ],
    },
    'rigid_spending',
    {
      id: 'spending_cause',
      title: '刚性支出的主要原因',
      kind: 'choice',
      list: 'risk_causes',
      show: 'rigid_spending > 0',
      required: 'rigid_spending > 0',
      source: cite('五(二)1', '因病因灾因意外事故等刚性支出较大'),
    },
  ],
} as const satisfies Page

export const riskPage = {
  id: 'risk',
  title: '风险和核对',
  show: 'at_home = 是',
  fields: [
    'risks',
    {
      id: 'risk_note',
      title: '风险的具体情况',
      kind: 'longText',
      show: 'not has(risks, "暂无风险")',
      required: 'not has(risks, "暂无风险")',
      source: cite('五(二)2', '做到对象实时掌握、困难现场发现、风险及时上报'),
    },
    {
      id: 'suggests_monitoring',
      title: '是否建议纳入监测',
      kind: 'boolean',
      show: 'group in ["已脱贫不享受政策户", "一般农牧户"]',
      source: cite('四(三)', '按照动态管理要求和程序,纳入脱贫监测户'),
    },
    { id: 'confirmed', title: '以上情况已向农户念过并得到确认', kind: 'boolean', required: true },
    { id: 'signed', title: '农户签字', kind: 'signature' },
  ],
} as const satisfies Page
