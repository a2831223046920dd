import type { Register } from '@xiance/schema'
import { members, sales } from './rows.ts'
import { cite } from './sources.ts'

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
  {
    id: 'enterprise',
    title: { 'zh-CN': '新型经营主体', en: 'Enterprise' },
    level: 'township',
    key: ['enterprise_no'],
    source: cite('五(三)4', '重点支持优质龙头企业、专业合作组织、嘎查村集体经济'),
    fields: [
      { id: 'enterprise_no', title: '主体编号', kind: 'text', required: true },
      { id: 'name', title: '主体名称', kind: 'text', required: true },
      { id: 'township', title: '苏木镇', kind: 'region', to: 'township', required: true },
      { id: 'kind', title: '主体类型', kind: 'choice', list: 'enterprise_kinds', required: true },
      {
        id: 'qualifies',
        title: '前景、规模、管理、效益、带动、信誉均符合贷款支持条件',
        kind: 'boolean',
        unknown: true,
        source: cite('五(三)1', '带动能力强、信誉良好的新型经营主体通过金融贷款进行支持'),
      },
      {
        id: 'households_linked',
        title: '带动农户数',
        kind: 'integer',
        unit: '户',
        min: 0,
        unknown: true,
      },
    ],
  },
] as const satisfies readonly Register[]
