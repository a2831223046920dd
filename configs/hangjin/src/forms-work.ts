import type { Field, Form } from '@xiance/schema'
import { atRisk } from './policy-scope.ts'
import { cite } from './sources.ts'

const relief = '五(二)3'

/** Relief first: what was given, and how the household stands after it. */
const reliefRecord = {
  id: 'relief_record',
  title: { 'zh-CN': '应急救助登记', en: 'Emergency relief' },
  about: 'household',
  businessDate: 'given_on',
  workflow: 'relief_first',
  source: cite(relief, '及时落实应急救助防贫保障政策'),
  pages: [
    {
      id: 'given',
      title: '救助情况',
      fields: [
        'risks',
        {
          ...pastDate('given_on', '救助落实日期'),
          source: cite(relief, '及时落实应急救助防贫保障政策'),
        },
        { id: 'measure', title: '救助内容', kind: 'longText', required: true },
        { id: 'given_amount', title: '救助金额', kind: 'money', unit: '元', min: 0, unknown: true },
      ],
    },
    {
      id: 'after',
      title: '落实后的指标',
      fields: [
        {
          id: 'income_after',
          title: '落实后人均纯收入',
          kind: 'money',
          unit: '元',
          unknown: true,
          required: true,
          source: cite(relief, '人均纯收入、“三保障”和饮水安全等指标'),
        },
        'schooling_secured',
        'medical_secured',
        'housing_safe',
        'water_safe',
        {
          id: 'still_qualifies',
          title: '各项指标仍符合纳入监测的要求',
          kind: 'boolean',
          unknown: true,
          required: true,
          help: '收入线原文未载,旗里定下之前可答不清楚',
          source: cite(relief, '仍然符合纳入边缘易致贫户和脱贫监测户要求的'),
        },
      ],
    },
  ],
  writes: { relief_on: 'given_on', income_per_head: 'coalesce(income_after, income_per_head)' },
} as const satisfies Form

export const workForms = [
  reliefRecord,
  {
    id: 'fund_record',
    title: { 'zh-CN': '资金分配登记', en: 'Fund allocation' },
    about: 'fund_allocation',
    businessDate: 'allocated_on',
    source: cite('六(四)', '严格监督管理,确保资金高效安全使用'),
    pages: [
      {
        id: 'money',
        title: '分配',
        fields: ['project', 'township', 'fund_source', 'amount', 'allocated_on'],
      },
      {
        id: 'performance',
        title: '绩效和公示',
        fields: ['goal', 'in_charge', 'used_by', 'announced', 'goal_met'],
      },
    ],
  },
  {
    id: 'asset_record',
    title: { 'zh-CN': '扶贫资产登记', en: 'Asset record' },
    about: 'asset',
    source: cite('六(四)', '要管好用好扶贫资金投入形成的资产'),
    pages: [
      { id: 'asset', title: '资产', fields: ['name', 'value', 'operator', 'value_kept'] },
      { id: 'income', title: '收益', fields: ['shares_income', 'paid_in_time'] },
    ],
  },
  {
    id: 'post_record',
    title: { 'zh-CN': '公益性岗位登记', en: 'Public post' },
    about: 'public_post_holder',
    source: cite('五(八)', '一是加强公益性岗位开发'),
    pages: [{ id: 'post', title: '岗位', fields: ['duty', 'holder', 'since', 'until'] }],
  },
  {
    id: 'training_record',
    title: { 'zh-CN': '培训登记', en: 'Training record' },
    about: 'training_session',
    businessDate: 'held_on',
    source: cite('五(六)', '强化针对性培训,提升自主发展能力'),
    pages: [
      {
        id: 'session',
        title: '班次',
        fields: ['township', 'kind', 'department', 'skill', 'held_on', 'people'],
      },
    ],
  },
] as const satisfies readonly Form[]

/** Whether the causes ticked in a monitoring application are such that relief comes first. */
export const reliefComesFirst = atRisk('causes')

function pastDate(id: string, title: string): Field {
  return {
    id,
    title,
    kind: 'date',
    required: true,
    rules: [{ id: 'past', title: `${title}不能晚于今天`, must: `${id} <= today()` }],
  }
}
