import type { Named, Overlay, Role, UnitDefinition } from '@xiance/schema'
import { cite } from './sources.ts'

export const terms = { county: '自治县', town: '乡镇', village: '村', group: '屯' } as const

export const roles = [
  { id: 'town_clerk', title: { 'zh-CN': '乡镇填报员', en: 'Town clerk' } },
  {
    id: 'town_leader',
    title: { 'zh-CN': '乡镇党政主要负责人', en: 'Town leader' },
    at: 'town',
    source: cite('三(一)', '县乡两级逐级签订年度脱贫攻坚责任书'),
  },
  {
    id: 'town_staff',
    title: { 'zh-CN': '乡镇单位干部职工', en: 'Town staff' },
    at: 'town',
    source: cite('二(十二)25', '乡镇单位干部职工入户开展工作不少于12次'),
  },
  {
    id: 'first_secretary',
    title: { 'zh-CN': '第一书记', en: 'First secretary' },
    at: 'village',
    source: cite('二(十二)25', '选派得力干部担任贫困村第一书记和驻村工作队员'),
  },
  {
    id: 'county_staff',
    title: { 'zh-CN': '县直单位干部职工', en: 'County staff' },
    at: 'county',
    source: cite('二(十二)25', '县直单位干部职工每年入户开展工作不少于6次'),
  },
  {
    id: 'inspector',
    title: { 'zh-CN': '督查干部', en: 'Inspector' },
    at: 'county',
    source: cite('二(一)4', '组织督查组对各乡镇上报的名单进行抽查'),
  },
  {
    id: 'discipline',
    title: { 'zh-CN': '纪检监察干部', en: 'Discipline officer' },
    at: 'county',
    source: cite('二(十二)25', '自治县纪检监察部门要按照'),
  },
  { id: 'county_bureau', title: { 'zh-CN': '县直单位', en: 'County bureau' } },
  { id: 'county_it', title: { 'zh-CN': '县信息员', en: 'County IT staff' }, at: 'county' },
  { id: 'auditor', title: { 'zh-CN': '审计人员', en: 'Auditor' }, at: 'county' },
  {
    id: 'leader',
    title: { 'zh-CN': '县领导', en: 'County leader' },
    at: 'county',
    source: cite('三(一)', '县乡村三级书记一起抓的齐抓共管工作格局'),
  },
] as const satisfies Overlay<readonly Role[]>

export const organs = [
  {
    id: 'command',
    title: '自治县精准脱贫攻坚指挥部',
    source: cite('三(一)', '自治县精准脱贫攻坚指挥部要持续加强对精准扶贫工作的领导'),
  },
  {
    id: 'county_government',
    title: '自治县人民政府',
    source: cite('二(一)4', '自治县人民政府要及时组织住建、发改等部门'),
  },
  {
    id: 'housing',
    title: '自治县住房城乡建设局',
    source: cite('二(一)4', '由自治县住房城乡建设局牵头'),
  },
  {
    id: 'labour',
    title: '自治县人力资源社会保障局',
    source: cite('二(五)11', '由自治县人力资源社会保障局牵头'),
  },
  {
    id: 'discipline',
    title: '自治县纪委',
    source: cite('二(十二)25', '自治县纪委要对查处的典型案例'),
  },
  {
    id: 'county_units',
    title: '县直各单位',
    source: cite('二(十二)25', '重点督查各乡镇、县直各单位、各帮扶干部'),
  },
  {
    id: 'towns',
    title: '各乡镇',
    source: cite('二(十二)25', '重点督查各乡镇、县直各单位、各帮扶干部'),
  },
] as const satisfies readonly Named[]

/** Kinds of illness and places in a ranking, which no other county counts. */
export const units = [
  { id: 'kind', title: '种', base: 'kind', factor: 1 },
  { id: 'rank', title: '名次', base: 'rank', factor: 1 },
] as const satisfies readonly UnitDefinition[]
