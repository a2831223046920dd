import type { Named, Role } from '@xiance/schema'
import { cite } from './sources.ts'

export const levels = [
  { id: 'city', title: { 'zh-CN': '市', en: 'City' } },
  { id: 'county', title: { 'zh-CN': '县市区', en: 'County' } },
  { id: 'town', title: { 'zh-CN': '乡镇', en: 'Town' } },
] as const satisfies readonly Named[]

export const roles = [
  { id: 'county_office', title: { 'zh-CN': '县级填报员', en: 'County clerk' }, at: 'county' },
  { id: 'city_bureau', title: { 'zh-CN': '市直部门', en: 'City bureau' }, at: 'city' },
  { id: 'county_it', title: { 'zh-CN': '市信息员', en: 'City IT staff' }, at: 'city' },
  { id: 'auditor', title: { 'zh-CN': '审计人员', en: 'Auditor' }, at: 'city' },
] as const satisfies readonly Role[]

export const organs = [
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
