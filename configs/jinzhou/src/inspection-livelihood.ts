import type { Item } from '@xiance/schema'
import { item } from './inspection-item.ts'
import { cite } from './sources.ts'

const responsible = ['county_party_government', 'sector_departments']

export const livelihoodItems: readonly Item[] = [
  item({
    id: 'industry',
    title: '产业:一村一品',
    ask: '已实施“一村一品”产业,并有贫困人口参与',
    when: 'poor_village = 是',
    organs: responsible,
    source: cite('三(一)', '实施贫困村“一村一品”产业推进行动'),
  }),
  item({
    id: 'benefit_link',
    title: '产业:利益联结',
    ask: '合作社、家庭农场、龙头企业与贫困户有利益联结机制',
    organs: responsible,
    source: cite('三(一)', '强化其与贫困户的利益联结机制'),
  }),
  item({
    id: 'skills',
    title: '就业:一门技能',
    ask: '贫困家庭劳动力都至少掌握一门致富技能',
    organs: responsible,
    source: cite('三(二)', '确保贫困家庭劳动力至少掌握一门致富技能'),
    watch: ['取得培训合格证、职业资格证或专项能力证书的,财政补贴是否到位'],
  }),
  item({
    id: 'housing',
    title: '住房安全',
    ask: '建档立卡贫困户住房都安全',
    organs: responsible,
    source: cite('三(三)', '集中保障建档立卡贫困户的住房安全'),
    watch: ['搬迁是否群众自愿'],
  }),
  item({
    id: 'schooling',
    title: '义务教育',
    ask: '贫困家庭适龄子女都在校接受义务教育',
    organs: responsible,
    source: cite('三(四)', '让贫困家庭子女都能接受公平有质量的教育'),
  }),
  item({
    id: 'clinic',
    title: '村卫生所(室)',
    ask: '有一所卫生所(室)并正常开诊',
    test: 'clinic',
    organs: responsible,
    source: cite('三(五)', '每个行政村有一所卫生所(室)'),
  }),
  item({
    id: 'serious_illness',
    title: '大病救助',
    ask: '贫困人口全部纳入重特大疾病救助范围',
    organs: [...responsible, 'finance'],
    source: [
      cite('三(五)', '将贫困人口全部纳入重特大疾病救助范围'),
      cite('三(五)', '个人缴费部分由财政给予补贴'),
    ],
    watch: ['参合个人缴费部分财政补贴是否到位'],
  }),
  item({
    id: 'minimum_living',
    title: '低保应保尽保',
    ask: '符合低保条件的困难群众都已纳入',
    organs: responsible,
    source: cite('三(六)', '将所有符合低保条件的农村困难群众及时纳入保障范围'),
    watch: ['留守儿童、留守妇女、留守老人和残疾人是否有人关爱服务'],
  }),
]
