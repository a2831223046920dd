import type { Named, Role, UnitDefinition } from '@xiance/schema'
import { cite } from './sources.ts'

export const levels = [
  { id: 'banner', title: { 'zh-CN': '旗', en: 'Banner' } },
  { id: 'township', title: { 'zh-CN': '苏木镇', en: 'Township' } },
  { id: 'village', title: { 'zh-CN': '嘎查村', en: 'Village' } },
] as const satisfies readonly Named[]

export const terms = {
  county: '旗',
  town: '苏木镇',
  village: '嘎查村',
  household: '农牧户',
} as const

export const roles = [
  { id: 'village_cadre', title: { 'zh-CN': '嘎查村干部', en: 'Village cadre' }, at: 'village' },
  { id: 'town_clerk', title: { 'zh-CN': '苏木镇经办', en: 'Township clerk' }, at: 'township' },
  { id: 'county_bureau', title: { 'zh-CN': '旗级主管部门', en: 'Banner bureau' }, at: 'banner' },
  { id: 'county_it', title: { 'zh-CN': '旗信息员', en: 'Banner IT staff' }, at: 'banner' },
  { id: 'auditor', title: { 'zh-CN': '审计人员', en: 'Auditor' }, at: 'banner' },
] as const satisfies readonly Role[]

const departments = cite('五(二)2', '充分利用民政、扶贫、教育、住房城乡建设、医疗保障等政府部门')

export const organs = [
  { id: 'civil_affairs', title: '民政部门', source: departments },
  { id: 'poverty_relief', title: '扶贫部门', source: departments },
  { id: 'education', title: '教育部门', source: departments },
  { id: 'housing', title: '住房城乡建设部门', source: departments },
  { id: 'medical_security', title: '医疗保障部门', source: departments },
  {
    id: 'village_committees',
    title: '嘎查村“两委”',
    source: cite('五(二)2', '嘎查村“两委”、驻村工作队走访排查'),
  },
  {
    id: 'resident_team',
    title: '驻村工作队',
    source: cite('五(二)2', '嘎查村“两委”、驻村工作队走访排查'),
  },
  { id: 'township_government', title: '苏木镇', source: cite('五(二)2', '苏木镇审核公示') },
  { id: 'banner_government', title: '旗', source: cite('五(二)2', '旗确认') },
] as const satisfies readonly Named[]

export const units = [
  { id: 'full_year_of_age', title: '周岁', base: 'full_year_of_age', factor: 1 },
] as const satisfies readonly UnitDefinition[]
