import type { Checklist } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const four = inPlan('四')
const seven = inPlan('七')
const eight = inPlan('八')
const ten = inPlan('十')

/** Standards that the plans count and do not spell out: nobody can judge them until someone supplies the list. */
export const declaredOnly = [
  {
    id: 'exit_standards',
    title: { 'zh-CN': '退出验收标准', en: 'Exit standards' },
    about: 'village',
    source: seven('二(一)', '筛查贫困人口脱贫6项指标和贫困村退出4项11个标准落实情况'),
    items: [
      {
        id: 'people_exit',
        title: '贫困人口脱贫6项指标',
        declared: 6,
        source: seven('二(一)', '贫困人口脱贫6项指标'),
      },
      {
        id: 'village_exit',
        title: '贫困村退出4项11个标准',
        declared: 11,
        source: seven('二(一)', '贫困村退出4项11个标准'),
      },
    ],
  },
  {
    id: 'recognition_rules',
    title: { 'zh-CN': '识别规则', en: 'Recognition rules' },
    about: 'household',
    source: ten('二六', '按照两不愁、三保障的标准和十四个不纳入应退尽退'),
    items: [
      {
        id: 'fourteen_exclusions',
        title: '十四个不纳入',
        declared: 14,
        source: ten('二六', '十四个不纳入应退尽退'),
      },
      {
        id: 'six_exclusions',
        title: '六个不纳入',
        declared: 6,
        source: four('概况', '“六个不纳入”等业务要求'),
      },
      {
        id: 'eight_comparisons',
        title: '八个比对',
        declared: 8,
        source: four('概况', '“八个比对”'),
      },
      {
        id: 'ten_steps',
        title: '十步工作法',
        declared: 10,
        source: four('概况', '按照“十步工作法”'),
      },
    ],
  },
  {
    id: 'practical_things',
    title: { 'zh-CN': '兴办实事“1+5”', en: 'Practical things' },
    about: 'village',
    declared: 6,
    source: eight('三(三)', '按照“1+5”模式'),
    items: [
      thing('lead_industry', '培育主导产业', '1、培育主导产业'),
      thing('grid', '精准扶贫网格化', '2、精准扶贫网格化'),
      thing('water', '农村饮水安全巩固提升', '3、推进农村饮水安全巩固提升'),
      thing('clean_village', '洁净乡村工程', '4、实施洁净乡村工程'),
      thing('finance', '农村合作金融扶贫', '5、推进农村合作金融扶贫'),
      thing('online_trade', '农村电子商务扶贫', '6、发展农村电子商务扶贫'),
    ],
  },
] as const satisfies readonly Checklist[]

function thing(id: string, title: string, quote: string) {
  return {
    id,
    title,
    ask: { id: 'answer', title: `${title}已办成`, kind: 'boolean', unknown: true },
    source: eight('三(三)', quote),
  } as const
}
