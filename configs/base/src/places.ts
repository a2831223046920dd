import type { Named, Role, UnitDefinition } from '@xiance/schema'
import { inPlan } from './sources.ts'

const two = inPlan('二')
const five = inPlan('五')
const seven = inPlan('七')

/** The levels the ten plans speak of, from the top down; a county names its own. */
export const levels = [
  { id: 'county', title: { 'zh-CN': '县', en: 'County' } },
  { id: 'town', title: { 'zh-CN': '乡镇', en: 'Town' } },
  { id: 'village', title: { 'zh-CN': '村', en: 'Village' } },
] as const satisfies readonly Named[]

export const roles = [
  {
    id: 'village_cadre',
    title: { 'zh-CN': '村干部', en: 'Village cadre' },
    at: 'village',
    source: two('三(五)', '所有村“两委”主要负责人、驻村扶贫工作队和扶贫专干'),
  },
  {
    id: 'village_first_secretary',
    title: { 'zh-CN': '第一书记', en: 'First secretary' },
    at: 'village',
    source: five('二3', '贫困村第一书记和驻村工作队长考察'),
  },
  {
    id: 'team_leader',
    title: { 'zh-CN': '驻村工作队长', en: 'Resident team leader' },
    at: 'village',
    source: five('二3', '贫困村第一书记和驻村工作队长考察'),
  },
  {
    id: 'paired_helper',
    title: { 'zh-CN': '结对帮扶责任人', en: 'Paired helper' },
    at: 'village',
    source: two('三(二)', '全镇所有结对帮扶责任人要围绕“四个一”要求'),
  },
  {
    id: 'town_clerk',
    title: { 'zh-CN': '乡镇扶贫工作站经办', en: 'Town station clerk' },
    at: 'town',
    source: two('三(五)', '镇扶贫工作站对发现的疑点数据要组织实地核查'),
  },
  {
    id: 'county_bureau',
    title: { 'zh-CN': '县扶贫部门', en: 'County poverty office' },
    at: 'county',
    source: five('二3', '报县扶贫部门审定'),
  },
] as const satisfies readonly Role[]

const summer = two('三(一)', '责任单位:镇国土所、镇水保站、镇纪委、镇扶贫工作站、各村')
const clean = two('三(三)', '责任单位:镇农综中心、镇城乡一体化办公室、各村')
const repairs = two('三(四)', '责任单位:镇国土所、镇水保站、镇人社所、镇财政所、各村')

/** Responsible units; where two plans name the same office, one organ stands for both. */
export const organs = [
  {
    id: 'poverty_station',
    title: '扶贫工作站',
    alias: ['镇扶贫工作站'],
    source: [summer, seven('二(一)1', '责任单位:扶贫工作站、各村')],
  },
  { id: 'all_villages', title: '各村', source: summer },
  { id: 'land_station', title: '镇国土所', source: summer },
  { id: 'water_station', title: '镇水保站', source: summer },
  { id: 'town_discipline', title: '镇纪委', source: summer },
  {
    id: 'party_building_office',
    title: '镇党建办',
    source: two('三(二)', '责任单位:镇党建办、镇扶贫工作站'),
  },
  { id: 'rural_service_centre', title: '镇农综中心', source: clean },
  { id: 'integration_office', title: '镇城乡一体化办公室', source: clean },
  { id: 'labour_station', title: '镇人社所', source: repairs },
  { id: 'town_finance', title: '镇财政所', source: repairs },
  {
    id: 'teaching_centre',
    title: '教管中心',
    source: seven('二(一)2', '责任单位:教管中心、各村'),
  },
  {
    id: 'birth_health_centre',
    title: '计生中心',
    source: seven('二(一)3', '责任单位:计生中心、卫生院、各村'),
  },
  {
    id: 'town_hospital',
    title: '卫生院',
    source: seven('二(一)3', '责任单位:计生中心、卫生院、各村'),
  },
  {
    id: 'agriculture_centre',
    title: '农业农村中心',
    source: seven('二(一)4', '责任单位:农业农村中心、各村'),
  },
  {
    id: 'social_affairs_centre',
    title: '社会事务中心',
    source: seven('二(一)5', '责任单位:社会事务中心、各村'),
  },
  { id: 'concerned_villages', title: '相关村', source: seven('二(一)6', '责任单位:相关村') },
  {
    id: 'road_office',
    title: '农村公路管理所',
    source: seven('二(一)8', '任单位:农村公路管理所、各村'),
    note: '原文此处印作“任单位”。',
  },
  {
    id: 'party_government_office',
    title: '党政办',
    source: seven('二(一)14', '责任单位:党政办、扶贫工作站、驻村帮扶工作队'),
  },
  {
    id: 'village_team',
    title: '驻村帮扶工作队',
    source: seven('二(一)14', '责任单位:党政办、扶贫工作站、驻村帮扶工作队'),
  },
  {
    id: 'finance_centre',
    title: '财务中心',
    source: seven('二(二)10', '责任单位:财务中心、扶贫工作站、各村'),
  },
  {
    id: 'leading_group_members',
    title: '乡脱贫攻坚领导小组成员单位',
    source: seven('二(三)1', '责任单位:乡脱贫攻坚领导小组成员单位'),
  },
] as const satisfies readonly Named[]

const counted = (id: string, title: string): UnitDefinition => ({ id, title, base: id, factor: 1 })

/** Things the plans count that no county needs by itself. */
export const units: readonly UnitDefinition[] = [
  counted('performance', '场次'),
  counted('fry', '尾'),
  counted('trip', '台次'),
  counted('book', '册'),
  { id: 'square_kilometre', title: '平方公里', base: '平方米', factor: 1_000_000 },
]
