import type { Named, Role } from '@xiance/schema'
import { cite } from './sources.ts'

export const levels = [
  { id: 'city', title: { 'zh-CN': '市', en: 'City' } },
  { id: 'county', title: { 'zh-CN': '县(市、区)', en: 'County' } },
  { id: 'town', title: { 'zh-CN': '乡镇', en: 'Town' } },
  { id: 'village', title: { 'zh-CN': '村', en: 'Village' } },
] as const satisfies readonly Named[]

export const terms = { county: '县(市、区)', town: '乡镇', village: '村' } as const

export const roles = [
  { id: 'inspector', title: { 'zh-CN': '县级督查员', en: 'County inspector' }, at: 'county' },
  { id: 'county_office', title: { 'zh-CN': '县级扶贫机构', en: 'County office' }, at: 'county' },
  { id: 'county_it', title: { 'zh-CN': '市信息员', en: 'City IT staff' }, at: 'city' },
  { id: 'city_bureau', title: { 'zh-CN': '市直部门', en: 'City bureau' }, at: 'city' },
  { id: 'auditor', title: { 'zh-CN': '审计人员', en: 'Auditor' }, at: 'city' },
] as const satisfies readonly Role[]

export const organs = [
  {
    id: 'city_leading_group',
    title: '市扶贫开发领导小组',
    source: cite('五(三)', '由市扶贫开发领导小组向市委、市政府报告'),
  },
  {
    id: 'county_party_government',
    title: '县级党委、政府',
    source: cite('五(一)', '县级党委、政府承担主体责任'),
  },
  {
    id: 'towns_villages',
    title: '乡(镇)、村',
    source: cite('五(一)', '乡(镇)、村要做好组织和带领群众推进扶贫项目实施'),
  },
  {
    id: 'sector_departments',
    title: '各行业部门',
    source: cite('五(一)', '各行业部门要按照部门职责落实脱贫攻坚责任'),
  },
  {
    id: 'finance',
    title: '市县两级财政',
    source: cite('四(二)', '全部纳入市县两级财政预算'),
  },
  {
    id: 'discipline',
    title: '纪检监察机关',
    source: cite('四(二)', '纪检监察机关对扶贫领域虚报冒领'),
  },
] as const satisfies readonly Named[]
