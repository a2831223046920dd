import type { Named, Role, UnitDefinition } from '@xiance/schema'
import { cite } from './sources.ts'

export const levels = [
  { id: 'city', title: { 'zh-CN': '市', en: 'City' } },
  { id: 'county', title: { 'zh-CN': '县市区', en: 'County' } },
  { id: 'town', title: { 'zh-CN': '乡镇', en: 'Town' } },
] as const satisfies readonly Named[]

export const roles = [
  {
    id: 'team_member',
    title: { 'zh-CN': '驻村工作队员', en: 'Resident team member' },
    at: 'town',
    source: cite('二4(7)', '要求驻村工作队员和帮扶责任人对帮扶对象的致贫原因'),
    note: '地区树只到乡镇,驻村人员按乡镇登记。',
  },
  {
    id: 'paired_helper',
    title: { 'zh-CN': '帮扶责任人', en: 'Paired helper' },
    at: 'town',
    source: cite('二4(7)', '要求驻村工作队员和帮扶责任人对帮扶对象的致贫原因'),
  },
  {
    id: 'village_cadre',
    title: { 'zh-CN': '村干部', en: 'Village cadre' },
    at: 'town',
    note: '地区树只到乡镇,村干部按乡镇登记。',
  },
  { id: 'county_office', title: { 'zh-CN': '县级填报员', en: 'County clerk' }, at: 'county' },
  { id: 'city_bureau', title: { 'zh-CN': '市直部门', en: 'City bureau' }, at: 'city' },
  { id: 'county_it', title: { 'zh-CN': '市信息员', en: 'City IT staff' }, at: 'city' },
  { id: 'auditor', title: { 'zh-CN': '审计人员', en: 'Auditor' }, at: 'city' },
] as const satisfies readonly Role[]

export const organs = [
  {
    id: 'city_congress',
    title: '市人大常委会',
    source: cite('二5', '主动接受市人大常委会的监督'),
  },
  {
    id: 'leading_group',
    title: '精准扶贫领导小组',
    source: cite('二1', '常态化召开精准扶贫领导小组会议'),
  },
  { id: 'reform', title: '市发改委', source: cite('二5', '推动市发改委对易地扶贫搬迁') },
  {
    id: 'housing',
    title: '市住建局',
    source: cite('二5', '市住建局对危房改造等工作进行了专项督查'),
  },
] as const satisfies readonly Named[]

/** A place in a ranking, and a matter settled. */
export const units = [
  { id: 'rank', title: '位', base: 'rank', factor: 1 },
  { id: 'matter', title: '件', base: 'matter', factor: 1 },
] as const satisfies readonly UnitDefinition[]
