import type { Page } from '@xiance/schema'
import { cite } from './sources.ts'

export const workPage = {
  id: 'work',
  title: '产业和就业',
  show: 'at_home = 是',
  fields: [
    'any_sales',
    'livestock_sales',
    {
      id: 'industry_link',
      title: '以何种形式进入产业链条',
      kind: 'choice',
      list: 'industry_links',
      required: true,
      unknown: true,
      source: cite('五(三)1', '等多种形式进入产业链条'),
    },
    {
      id: 'dividend_paid',
      title: '分红是否及时足额到户',
      kind: 'boolean',
      show: 'industry_link = "生产资料入股"',
      unknown: true,
      source: cite('五(三)1', '确保收益分红及时、足额到户'),
    },
    {
      id: 'work_kind',
      title: '就业渠道',
      kind: 'choices',
      list: 'work_kinds',
      source: cite('五(八)', '促进脱贫人口稳定就业'),
    },
    {
      id: 'wants_training',
      title: '培训意愿',
      kind: 'choices',
      list: 'training_wishes',
      required: true,
      help: '选了“没有意愿”就不要再选其他',
      source: cite('五(六)', '根据农牧民自身培训意愿和实际情况'),
      rules: [
        {
          id: 'one_or_none',
          title: '“没有意愿”不能与其他选项同选',
          must: 'not has(wants_training, "没有意愿") or count_selected(wants_training) = 1',
        },
      ],
    },
    {
      id: 'training_note',
      title: '想学的其他技能',
      kind: 'text',
      show: 'has(wants_training, "其他技能")',
      required: 'has(wants_training, "其他技能")',
    },
    {
      id: 'wants_loan',
      title: '是否需要小额信贷发展生产',
      kind: 'boolean',
      unknown: true,
      required: true,
      show: 'group in ["已脱贫享受政策户", "已脱贫不享受政策户", "脱贫监测户"]',
      source: cite('五(一)1', '确保贷款全部用于生产发展'),
    },
    {
      id: 'loan_use',
      title: '贷款用途',
      kind: 'text',
      show: 'wants_loan = 是',
      required: 'wants_loan = 是',
    },
  ],
} as const satisfies Page

/** 三保障 and drinking water: each 否 asks what is wrong. */
export const safeguardsPage = {
  id: 'safeguards',
  title: '“三保障”和饮水安全',
  show: 'at_home = 是',
  fields: [
    'schooling_secured',
    'medical_secured',
    {
      id: 'chronic',
      title: '家中是否有慢病患者',
      kind: 'boolean',
      unknown: true,
      required: true,
      private: 'health',
      source: cite('五(一)3', '确保慢病医疗报销比例达到80%以上'),
    },
    {
      id: 'chronic_share',
      title: '慢病实际报销比例',
      kind: 'percent',
      min: 0,
      max: 100,
      unknown: true,
      show: 'chronic = 是',
      required: 'chronic = 是',
    },
    'housing_safe',
    {
      id: 'housing_problem',
      title: '住房有什么问题',
      kind: 'longText',
      show: 'housing_safe = 否',
      required: 'housing_safe = 否',
    },
    'water_safe',
    {
      id: 'water_problem',
      title: '饮水有什么问题',
      kind: 'longText',
      show: 'water_safe = 否',
      required: 'water_safe = 否',
    },
  ],
} as const satisfies Page
