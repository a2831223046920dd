import type { Checklist, Item } from '@xiance/schema'
import { countyItems, pointOf, type Point } from './checklist-county.ts'
import { item } from './inspection-item.ts'
import { cite } from './sources.ts'

const sectors = ['sector_departments']

const townPoints: readonly Point[] = [
  ['hospital', '乡镇卫生院', '有一所乡镇卫生院', '三(五)', '实现每个乡镇有一所乡镇卫生院', sectors],
  [
    'duty_clear',
    '工作职责',
    '有明确扶贫工作职责',
    '五(四)',
    '有扶贫任务的乡(镇)都要有明确扶贫工作职责',
    ['towns_villages'],
  ],
  [
    'office',
    '固定办公场所',
    '有固定办公场所',
    '五(四)',
    '并有固定办公场所和专兼职扶贫工作人员',
    ['towns_villages'],
  ],
  [
    'staff',
    '专兼职人员',
    '有专兼职扶贫工作人员',
    '五(四)',
    '并有固定办公场所和专兼职扶贫工作人员',
    ['towns_villages'],
  ],
]

const needs = '稳定实现农村贫困人口不愁吃、不愁穿'
const guarantees = '义务教育、基本医疗和住房安全有保障'

export const moreChecklists: readonly Checklist[] = [
  {
    id: 'household_check',
    title: { 'zh-CN': '“两不愁三保障”核查', en: 'Household check' },
    about: 'household',
    onFail: 'problem',
    source: cite('二(二)', needs),
    items: [
      fromLedger('food_clothing', '不愁吃、不愁穿', '二(二)', needs),
      fromLedger('schooling_secured', '义务教育', '二(二)', guarantees),
      fromLedger('medical_secured', '基本医疗', '二(二)', guarantees),
      fromLedger('housing_safe', '住房安全', '二(二)', guarantees),
      fromLedger('water_safe', '饮水安全', '三(七)', '全面解决贫困人口饮水安全问题'),
      fromLedger('paired', '结对帮扶', '四(四)', '做到贫困户都有党员干部或爱心人士结对帮扶'),
      {
        id: 'skill',
        title: '一门致富技能',
        each: 'members[able_to_work]',
        test: 'trained or vocational_certificate or ability_certificate',
        organs: ['county_party_government'],
        source: cite('三(二)', '确保贫困家庭劳动力至少掌握一门致富技能'),
        note: '何为“掌握”原文未载;以参加过培训或有证书为准。',
      },
      {
        id: 'income',
        title: '收入',
        test: 'income_per_head >= 参数.poverty_line',
        organs: ['county_party_government'],
        source: cite('二(二)', '确保全市现行国家标准下7.5万人农村贫困人口全部脱贫'),
      },
    ],
  },
  {
    id: 'town_check',
    title: { 'zh-CN': '乡镇督查', en: 'Town inspection' },
    about: 'town',
    onFail: 'problem',
    source: cite('五(四)', '有扶贫任务的乡(镇)都要有明确扶贫工作职责'),
    items: townPoints.map(pointOf),
  },
  {
    id: 'county_check',
    title: { 'zh-CN': '县级督查', en: 'County inspection' },
    about: 'county',
    onFail: 'problem',
    source: cite('五(三)', '建立年度扶贫开发工作逐级督查制度'),
    items: countyItems,
  },
]

function fromLedger(id: string, title: string, at: string, quote: string): Item {
  return item({
    id,
    title,
    ask: `${title}已做到`,
    test: id,
    organs: ['county_party_government'],
    source: cite(at, quote),
  })
}
