import type { Checklist, List } from '@xiance/schema'
import { inPlan } from '../sources.ts'
import { faultItems, faultLists, type Heading } from './faults.ts'
import { livelihoodGaps } from './gap-headings-livelihood.ts'
import { managementGaps } from './gap-headings-management.ts'
import { serviceGaps } from './gap-headings-services.ts'
import { point } from './item.ts'
import { sieveHeadings } from './sieve-headings.ts'

const seven = inPlan('七')
const gapHeadings: readonly Heading[] = [...serviceGaps, ...livelihoodGaps, ...managementGaps]
const sieveSeries = { prefix: 'sieve', at: '二(一)', cite: seven } as const
const gapSeries = { prefix: 'of', at: '二(二)', cite: seven } as const

export const faults: readonly List[] = [
  ...faultLists(sieveHeadings, sieveSeries),
  ...faultLists(gapHeadings, gapSeries),
]

const members = ['leading_group_members'] as const

/** 过筛子、补漏洞、化矛盾: what is looked for, what is mended, what is settled. */
export const sieves: readonly Checklist[] = [
  {
    id: 'fourteen_sieves',
    title: { 'zh-CN': '过筛子:十四项筛查', en: 'Fourteen sieves' },
    about: 'village',
    onFail: 'problem',
    declared: 14,
    source: seven('二(一)', '“三条线”联动逐户、逐人、逐村筛查'),
    items: faultItems(sieveHeadings, sieveSeries),
  },
  {
    id: 'fourteen_gaps',
    title: { 'zh-CN': '补漏洞:十四类问题清单', en: 'Fourteen gaps' },
    about: 'village',
    onFail: 'problem',
    declared: 14,
    source: seven('二(二)', '针对筛查出来的问题,靠实工作责任、明确工作时限'),
    items: faultItems(gapHeadings, gapSeries),
  },
  {
    id: 'three_contradictions',
    title: { 'zh-CN': '化矛盾:三类矛盾', en: 'Three contradictions' },
    about: 'village',
    onFail: 'problem',
    declared: 3,
    organs: members,
    source: seven('二(三)', '按照分级负责、属地管理的原则,全面化解群众反映的矛盾纠纷'),
    items: [
      point({
        id: 'outside_the_register',
        title: '非贫困群众心理不平衡',
        ask: '反映的问题已核查,合理需求已解决,其余已疏导解释',
        watch: ['全面走访建档立卡范围以外反映问题的群众'],
        source: seven('二(三)1', '1.化解非贫困群众心理不平衡的矛盾'),
      }),
      point({
        id: 'key_people',
        title: '重点人群反映问题',
        ask: '已核查、答复并回访',
        watch: ['谁核查、谁答复、谁回访'],
        source: seven('二(三)2', '按照“谁核查、谁答复、谁回访”的原则,全面开展回访活动'),
      }),
      point({
        id: 'key_fields',
        title: '重点领域存在问题',
        ask: '住房、饮水、就业、低保等领域的矛盾已排查化解',
        source: seven('二(三)3', '开展系统内部的矛盾排查化解工作'),
      }),
    ],
  },
]
