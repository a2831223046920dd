import { duty } from '../duty.ts'
import type { Form, Workflow } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const two = inPlan('二')
const six = inPlan('六')
const at = '三(二)'

/** One visit of a paired helper: the four things to do. */
export const helpVisit = {
  id: 'help_visit',
  title: { 'zh-CN': '帮扶走访“四个一”', en: 'Helper’s visit' },
  about: 'household',
  businessDate: 'visited_on',
  source: two(at, '全镇所有结对帮扶责任人要围绕“四个一”要求'),
  pages: [
    {
      id: 'four',
      title: '四个一',
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
        {
          id: 'talked',
          title: '已谈心一次',
          kind: 'boolean',
          required: true,
          source: two(at, '一是与贫困群众谈一次心'),
        },
        {
          id: 'measures_had',
          title: '已落实的帮扶措施',
          kind: 'choices',
          list: 'help_measures',
          required: true,
          source: two(at, '二是梳理一遍帮扶措施'),
        },
        {
          id: 'tells_clearly',
          title: '农户或明白人说得清',
          kind: 'boolean',
          required: true,
          source: two(at, '确保结对帮扶户(或明白人)对相关情况说得清道得明'),
        },
        {
          id: 'figures_checked',
          title: '《扶贫手册》数据已核实',
          kind: 'boolean',
          required: true,
          source: two(at, '三是核实一遍基础数据'),
        },
        {
          id: 'home_tidied',
          title: '家庭环境已整治一次',
          kind: 'boolean',
          required: true,
          source: two(at, '四是整治一次人居环境'),
        },
        {
          id: 'problems_found',
          title: '发现并已反馈村里的问题',
          kind: 'longText',
          source: two(at, '将走访中发现的问题及时反馈给贫困户所在村'),
        },
      ],
    },
  ],
} as const satisfies Form

export const visitDuties = [
  duty({
    id: 'help_visit_duty',
    title: { 'zh-CN': '帮扶走访', en: 'Helper’s visits' },
    about: 'household',
    source: two(at, '开展1次帮扶走访'),
    note: '行动期内走访1次;行动期由参数“集中行动期”给出,日常周期原文未载。',
    due: '待走访',
    done: ['visited', '已走访'],
    step: {
      id: 'visit',
      title: '帮扶走访',
      by: { role: 'paired_helper' },
      do: [{ form: 'help_visit' }],
      times: { is: 'eq', value: 1, unit: '次', asWritten: '1次' },
    },
  }),
  duty({
    id: 'monthly_visit',
    title: { 'zh-CN': '未脱贫户月走访', en: 'Monthly visits' },
    about: 'household',
    source: six('二3一', '第二季度中26户未脱贫户均已开展月走访'),
    due: '待走访',
    done: ['visited', '本月已走访'],
    step: {
      id: 'visit',
      title: '月走访',
      on: { every: 'month', each: 'household' },
      by: { role: 'paired_helper' },
      when: 'kind = "未脱贫建档立卡户"',
    },
  }),
  duty({
    id: 'household_survey_round',
    title: { 'zh-CN': '入户排查', en: 'Survey round' },
    about: 'household',
    source: two('三(一)', '组织人员对所有建档立卡贫困户和边缘户开展全覆盖排查'),
    note: '排查周期原文未载。',
    due: '待排查',
    done: ['surveyed', '已排查'],
    step: {
      id: 'survey',
      title: '入户排查',
      by: { role: 'village_cadre' },
      do: [{ form: 'household_survey' }, { checklist: 'household_inspection' }],
      source: two('三(一)', '确保户户到、人人过、项项查'),
    },
  }),
] as const satisfies readonly Workflow[]
