import type { Register } from '@xiance/schema'
import { members, sales } from './rows.ts'

export const registers = [
  {
    id: 'household',
    title: { 'zh-CN': '农户', en: 'Household' },
    level: 'village',
    key: ['household_no'],
    fields: [
      {
        id: 'household_no',
        title: { 'zh-CN': '户编号', en: 'Household number' },
        kind: 'text',
        required: true,
      },
      {
        id: 'head_name',
        title: { 'zh-CN': '户主姓名', en: 'Head of household' },
        kind: 'text',
        private: 'name',
        required: true,
      },
      {
        id: 'village',
        title: { 'zh-CN': '嘎查村', en: 'Village' },
        kind: 'region',
        to: 'village',
        required: true,
      },
      {
        id: 'group',
        title: { 'zh-CN': '农户群体', en: 'Group' },
        alias: ['群体'],
        kind: 'choice',
        list: 'household_groups',
        history: true,
        required: true,
      },
      { id: 'phone', title: { 'zh-CN': '联系电话', en: 'Phone' }, kind: 'phone', private: 'phone' },
      {
        id: 'bank_card',
        title: { 'zh-CN': '一卡通账号', en: 'Bank card' },
        kind: 'bankCard',
        private: 'bank',
      },
      members,
      {
        id: 'any_sales',
        title: { 'zh-CN': '今年有牲畜出栏', en: 'Any livestock sold' },
        kind: 'boolean',
      },
      sales,
      { id: 'housing_safe', title: '住房安全', kind: 'boolean', unknown: true },
      { id: 'water_safe', title: '饮水安全', kind: 'boolean', unknown: true },
      { id: 'schooling_secured', title: '义务教育有保障', kind: 'boolean', unknown: true },
      { id: 'medical_secured', title: '基本医疗有保障', kind: 'boolean', unknown: true },
      { id: 'income_per_head', title: '家庭人均纯收入', kind: 'money', unit: '元', unknown: true },
      { id: 'resettled', title: '易地搬迁户', kind: 'boolean' },
      { id: 'risks', title: '致贫返贫风险', kind: 'choices', list: 'risk_causes' },
      {
        id: 'family_size',
        title: { 'zh-CN': '家庭人口', en: 'Family size' },
        kind: 'computed',
        value: 'count(members)',
        unit: '人',
      },
    ],
  },
] as const satisfies readonly Register[]
