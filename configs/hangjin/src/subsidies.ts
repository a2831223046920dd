import type { Subsidy } from '@xiance/schema'
import { openPolicies } from './open-policies.ts'
import { inThree, targeted } from './policy-scope.ts'
import { cite } from './sources.ts'

export const subsidies = [
  {
    id: 'livestock',
    title: { 'zh-CN': '牲畜出栏补贴', en: 'Livestock subsidy' },
    kind: 'grant',
    about: 'household',
    per: 'year',
    eligible: inThree,
    asOf: 'date',
    source: [targeted, cite('五(一)1', '继续落实肉羊、肉牛、生猪出栏补贴政策')],
    lines: [
      {
        id: 'sale',
        title: '出栏补贴',
        each: 'livestock_sales[sold_on in 期]',
        quantity: 'heads',
        rate: '参数.livestock_rate[species]',
      },
    ],
    caps: [
      {
        of: 'quantity',
        max: '参数.livestock_cap[species]',
        per: ['household', 'species', 'year'],
      },
    ],
  },
  {
    id: 'education',
    title: { 'zh-CN': '教育生活补贴', en: 'Education subsidy' },
    kind: 'grant',
    about: 'household',
    per: 'year',
    eligible: inThree,
    asOf: 'date',
    source: [targeted, cite('五(一)2', '对符合条件的扶持对象')],
    note: '“符合条件”的条件原文未载,按五(一)所列三类户执行。',
    lines: [
      {
        id: 'student',
        title: '在学成员',
        each: 'members[stage != "不在学"]',
        rate: '参数.education_grant[stage]',
      },
    ],
  },
  ...openPolicies,
] as const satisfies readonly Subsidy[]
