import type { Form } from '@xiance/schema'
import { cite } from './sources.ts'

export const forms = [
  {
    id: 'household_verification',
    title: { 'zh-CN': '建档立卡核查', en: 'Household verification' },
    about: 'household',
    businessDate: 'verified_on',
    source: cite('四(一)', '定期进行全面核查'),
    pages: [
      {
        id: 'household',
        title: '家庭情况',
        fields: [
          {
            id: 'verified_on',
            title: '核查日期',
            kind: 'date',
            required: true,
            prefill: 'today()',
            rules: [{ id: 'past', title: '核查日期不能晚于今天', must: 'verified_on <= today()' }],
          },
          'causes',
          'members',
          'income_per_head',
        ],
      },
      {
        id: 'safeguards',
        title: '“两不愁三保障”',
        fields: [
          'food_clothing',
          'schooling_secured',
          'medical_secured',
          'housing_safe',
          'water_safe',
        ],
      },
      {
        id: 'policies',
        title: '政策落实',
        fields: ['ill', 'minimum_living', 'five_guarantees', 'resettled', 'paired'],
      },
    ],
  },
  {
    id: 'task_record',
    title: { 'zh-CN': '年度减贫任务登记', en: 'Yearly task' },
    about: 'county_task',
    workflow: 'task_record_entry',
    source: cite('五(三)', '对未完成年度减贫任务的县(市)要对党政主要领导进行约谈'),
    pages: [{ id: 'task', title: '任务', fields: ['task_people', 'done_people', 'weak'] }],
  },
  {
    id: 'project_record',
    title: { 'zh-CN': '扶贫资金项目登记', en: 'Fund project' },
    about: 'fund_project',
    workflow: 'project_record_entry',
    businessDate: 'planned_on',
    source: cite('四(二)', '制定扶贫资金使用监督管理办法、项目安排管理办法'),
    pages: [
      {
        id: 'project',
        title: '项目',
        fields: ['project', 'county', 'domain', 'amount', 'special', 'planned_on', 'announced'],
      },
    ],
  },
] as const satisfies readonly Form[]
