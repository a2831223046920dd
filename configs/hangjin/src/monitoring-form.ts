import type { Form } from '@xiance/schema'
import { cite } from './sources.ts'

export const monitoringApplication = {
  id: 'monitoring_application',
  title: { 'zh-CN': '监测对象申请', en: 'Monitoring application' },
  about: 'household',
  businessDate: 'applied_on',
  workflow: 'monitoring',
  source: cite('五(二)2', '新确定监测对象的具体程序'),
  pages: [
    {
      id: 'channel',
      title: '发现渠道',
      fields: [
        {
          id: 'channel',
          title: '发现渠道',
          kind: 'choice',
          list: 'entry_channels',
          required: true,
          source: cite('五(二)2', '新确定监测对象的具体程序'),
        },
        {
          id: 'applied_on',
          title: '申请或发现日期',
          kind: 'date',
          required: true,
          rules: [
            {
              id: 'not_future',
              title: '申请或发现日期不能晚于今天',
              must: 'applied_on <= today()',
            },
          ],
        },
        {
          id: 'department',
          title: '发现风险的部门',
          kind: 'text',
          show: 'channel = "部门数据比对"',
          required: 'channel = "部门数据比对"',
          source: cite('五(二)2', '充分利用民政、扶贫、教育、住房城乡建设、医疗保障等政府部门'),
        },
        {
          id: 'watched_as',
          title: '监测对象类型',
          kind: 'choice',
          list: 'watched_people',
          required: true,
        },
      ],
    },
    {
      id: 'risk',
      title: '风险情况',
      fields: [
        {
          id: 'causes',
          title: '申请纳入的风险原因',
          kind: 'choices',
          list: 'risk_causes',
          required: true,
        },
        { id: 'facts', title: '具体情况', kind: 'longText', required: true },
        {
          id: 'spending',
          title: '刚性支出',
          kind: 'money',
          unit: '元',
          min: 0,
          unknown: true,
          prefill: 'rigid_spending',
        },
        {
          id: 'net_per_head',
          title: '人均纯收入',
          kind: 'money',
          unit: '元',
          unknown: true,
          required: true,
          prefill: 'income_per_head',
        },
        {
          id: 'house_ok',
          title: '住房安全',
          kind: 'boolean',
          unknown: true,
          required: true,
          prefill: 'housing_safe',
        },
        {
          id: 'water_ok',
          title: '饮水安全',
          kind: 'boolean',
          unknown: true,
          required: true,
          prefill: 'water_safe',
        },
        { id: 'consents', title: '农户同意比对家庭信息', kind: 'boolean', required: true },
      ],
    },
  ],
} as const satisfies Form
