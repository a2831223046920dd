import type { Form } from '@xiance/schema'
import { cite } from './sources.ts'
import { incomeEach, incomePage, riskPage } from './visit-income.ts'
import { safeguardsPage, workPage } from './visit-living.ts'

/** The quarterly visit: what the monitoring clause asks for, page by page. */
export const householdVisit = {
  id: 'household_visit',
  title: { 'zh-CN': '入户走访', en: 'Household visit' },
  about: 'household',
  businessDate: 'visited_on',
  source: cite('五(二)2', '了解“三保障”和饮水安全、人均纯收入、产业就业'),
  pages: [
    {
      id: 'basics',
      title: '基本情况',
      fields: [
        {
          id: 'visited_on',
          title: { 'zh-CN': '走访日期', en: 'Visited on' },
          kind: 'date',
          required: true,
          prefill: 'today()',
          rules: [
            { id: 'not_future', title: '走访日期不能晚于今天', must: 'visited_on <= today()' },
          ],
        },
        { id: 'at_home', title: '家中是否有人', kind: 'boolean', required: true },
        {
          id: 'interviewee',
          title: '受访人',
          kind: 'choice',
          list: 'relation',
          show: 'at_home = 是',
          required: 'at_home = 是',
        },
        {
          id: 'absent_reason',
          title: '无人在家的原因及联系情况',
          kind: 'longText',
          show: 'at_home = 否',
          required: 'at_home = 否',
        },
        'phone',
        'bank_card',
        'resettled',
        {
          id: 'resettled_needs',
          title: '搬迁后还缺什么',
          kind: 'longText',
          show: 'resettled = 是',
          source: cite('五(四)', '“缺什么、补什么”原则'),
        },
      ],
    },
    {
      id: 'people',
      title: '家庭成员',
      show: 'at_home = 是',
      fields: [
        'members',
        {
          id: 'people_count',
          title: { 'zh-CN': '家庭人口', en: 'Family size' },
          kind: 'computed',
          value: 'count(members)',
          unit: '人',
        },
        {
          id: 'student_count',
          title: '在学人数',
          kind: 'computed',
          value: 'count(members[stage != "不在学"])',
          unit: '人',
        },
        {
          id: 'child_out',
          title: '是否有义务教育阶段孩子失学辍学',
          kind: 'boolean',
          show: 'any(members[age(birth_date) in 6..15])',
          required: 'any(members[age(birth_date) in 6..15])',
          unknown: true,
          source: cite('五(一)2', '继续推进落实控辍保学'),
        },
        {
          id: 'home_teaching',
          title: '是否已送学上门',
          kind: 'boolean',
          show: 'child_out = 是',
          required: 'child_out = 是',
          source: cite('五(一)2', '特殊困难学生送学上门工作'),
        },
      ],
    },
    workPage,
    safeguardsPage,
    incomePage,
    riskPage,
  ],
  writes: { income_per_head: `coalesce(${incomeEach}, income_per_head)` },
} as const satisfies Form
