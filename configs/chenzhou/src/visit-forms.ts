import type { Field, Form } from '@xiance/schema'
import { cite } from './sources.ts'

const at = '二4(7)'

const needs = {
  id: 'needs',
  title: '生产生活情况及需求',
  kind: 'longText',
  source: cite(at, '随时了解其家庭生产生活情况及需求'),
} as const satisfies Field

/** The four visits of a year, each with what it is for. */
export const visitForms = [
  {
    id: 'plan_visit',
    title: { 'zh-CN': '第一次走访:制定发展计划', en: 'First visit: the plan' },
    about: 'household',
    businessDate: 'visited_on',
    source: cite(at, '第一次是说明制定发展计划'),
    pages: [
      {
        id: 'plan',
        title: '发展计划',
        fields: [
          visitedOn(),
          'kind',
          'causes',
          'members',
          {
            id: 'plan',
            title: '商定的发展计划',
            kind: 'longText',
            required: true,
            source: cite(at, '第一次是说明制定发展计划'),
          },
          {
            id: 'known_by_heart',
            title: '致贫原因、家庭情况、脱贫计划“一口清”',
            kind: 'boolean',
            required: true,
            source: cite(at, '家庭基本情况、脱贫计划“一口清”'),
          },
          needs,
        ],
      },
    ],
  },
  {
    id: 'progress_visit',
    title: { 'zh-CN': '第二次走访:跟踪计划实施', en: 'Second visit: progress' },
    about: 'household',
    businessDate: 'visited_on',
    source: cite(at, '第二次是跟踪计划的实施'),
    pages: [
      {
        id: 'progress',
        title: '计划实施',
        fields: [
          visitedOn(),
          {
            id: 'on_track',
            title: '计划按期实施',
            kind: 'boolean',
            required: true,
            source: cite(at, '第二次是跟踪计划的实施'),
          },
          {
            id: 'held_up_by',
            title: '没有按期实施的原因和打算',
            kind: 'longText',
            show: 'on_track = 否',
            required: 'on_track = 否',
          },
          needs,
        ],
      },
    ],
  },
  {
    id: 'sales_visit',
    title: { 'zh-CN': '第三次走访:帮扶产品销售', en: 'Third visit: sales' },
    about: 'household',
    businessDate: 'visited_on',
    source: cite(at, '第三次帮扶产品销售'),
    pages: [
      {
        id: 'sales',
        title: '产品销售',
        fields: [
          visitedOn(),
          {
            id: 'has_products',
            title: '有产品待销',
            kind: 'boolean',
            required: true,
            source: cite(at, '第三次帮扶产品销售'),
          },
          {
            id: 'products',
            title: '产品',
            kind: 'text',
            show: 'has_products = 是',
            required: 'has_products = 是',
          },
          {
            id: 'sold_for',
            title: '已帮助销售金额',
            kind: 'money',
            unit: '元',
            min: 0,
            unknown: true,
            show: 'has_products = 是',
            required: 'has_products = 是',
          },
          needs,
        ],
      },
    ],
  },
  {
    id: 'income_visit',
    title: { 'zh-CN': '第四次走访:盘算全年收入', en: 'Fourth visit: the year’s income' },
    about: 'household',
    businessDate: 'visited_on',
    source: cite(at, '第四次盘算全年收入'),
    pages: [
      {
        id: 'income',
        title: '全年收入',
        fields: [
          visitedOn(),
          'members',
          {
            id: 'year_income',
            title: '全家全年收入',
            kind: 'money',
            unit: '元',
            min: 0,
            required: true,
            unknown: true,
            source: cite(at, '第四次盘算全年收入'),
          },
          {
            id: 'each_income',
            title: '人均',
            kind: 'computed',
            unit: '元',
            value: 'round(year_income / count(members), 2)',
          },
          needs,
        ],
      },
    ],
    writes: {
      income_per_head: 'coalesce(round(year_income / count(members), 2), income_per_head)',
    },
  },
] as const satisfies readonly Form[]

function visitedOn() {
  return {
    id: 'visited_on',
    title: { 'zh-CN': '走访日期', en: 'Visited on' },
    kind: 'date',
    required: true,
    prefill: 'today()',
    rules: [{ id: 'not_future', title: '走访日期不能晚于今天', must: 'visited_on <= today()' }],
    source: cite(at, '每年至少4次到帮扶对象家里'),
  } as const
}
