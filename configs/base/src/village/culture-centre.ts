import type { Form, List, Register, Series, Subsidy } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const one = inPlan('一')

export const cultureLists = [
  {
    id: 'square_bands',
    title: '文化广场面积档次',
    source: one('一', '其中广场面积达到1000平方米以上的70个'),
    note: '以上、以下都含本数,1000平方米同属两档;500平方米以下未列档。',
    options: [
      {
        id: 'large',
        title: '1000平方米以上',
        q: { is: 'gte', value: 1000, unit: '平方米', asWritten: '1000平方米以上' },
        source: one('一', '广场面积达到1000平方米以上'),
      },
      {
        id: 'medium',
        title: '500至1000平方米',
        q: {
          is: 'between',
          value: 500,
          to: 1000,
          unit: '平方米',
          asWritten: '500平方米以上1000平方米以下',
        },
        source: one('一', '500平方米以上1000平方米以下的35个'),
      },
    ],
  },
] as const satisfies readonly List[]

export const cultureCentre = {
  id: 'culture_centre',
  title: { 'zh-CN': '村级综合性文化服务中心', en: 'Village culture centre' },
  level: 'village',
  key: ['centre_no'],
  source: one('一', '每个贫困村必须建有村级综合性文化服务中心(含文化广场)'),
  fields: [
    { id: 'centre_no', title: '中心编号', kind: 'text', required: true },
    { id: 'in_poor_village', title: '在贫困村', kind: 'boolean', required: true },
    { id: 'built_in', title: '建成年度', kind: 'year' },
    {
      id: 'square_area',
      title: '文化广场面积',
      kind: 'decimal',
      unit: '平方米',
      min: 0,
      unknown: true,
      source: one('一', '其中广场面积达到1000平方米以上的70个'),
    },
    {
      id: 'up_to_standard',
      title: '达标',
      kind: 'boolean',
      unknown: true,
      required: true,
      source: one('五1', '目前全县还有21个行政村未建设或不达标'),
    },
    { id: 'grant_paid', title: '已拨奖补', kind: 'money', unit: '万元', min: 0, unknown: true },
  ],
} as const satisfies Register

export const cultureCheck = {
  id: 'culture_centre_check',
  title: { 'zh-CN': '文化中心核查', en: 'Culture centre check' },
  about: 'culture_centre',
  businessDate: 'checked_on',
  source: one('一', '对已经建成未达标的村级文化服务中心督促进行提升改造'),
  pages: [
    {
      id: 'check',
      title: '核查',
      fields: [
        {
          id: 'checked_on',
          title: { 'zh-CN': '核查日期', en: 'Checked on' },
          kind: 'date',
          required: true,
          prefill: 'today()',
        },
        'in_poor_village',
        'built_in',
        'square_area',
        'up_to_standard',
        {
          id: 'to_mend',
          title: '需要整改提升的内容',
          kind: 'longText',
          show: 'up_to_standard = 否',
          required: 'up_to_standard = 否',
          source: one('五1', '但有部分村建设标准不高,需要进一步整改和提升'),
        },
        'grant_paid',
      ],
    },
  ],
} as const satisfies Form

export const cultureParameters = [
  {
    id: 'centre_grant',
    title: '每个文化中心的县级奖补',
    unit: '元',
    entries: [
      {
        q: { is: 'eq', value: 10, unit: '万元', asWritten: '10万元' },
        source: one('五1', '每建成一个村级综合性文化服务中心需县财政奖补资金10万元'),
      },
    ],
  },
  {
    id: 'centre_grant_paid',
    title: '已拨的文化中心奖补',
    unit: '万元',
    entries: [
      {
        as: 'actual',
        q: { is: 'eq', value: 4, unit: '万元', asWritten: '4万元' },
        source: one('五1', '只拔负4万元,行政村对此压力较大并且意见较多'),
        note: '原文“只拔负”当为“只拨付”;是否每个中心4万元,原文未写明。',
      },
    ],
  },
] as const satisfies readonly Series[]

/** Paid once for each centre built; the plan says what is due and what was paid so far. */
export const cultureSubsidy = {
  id: 'centre_reward',
  title: { 'zh-CN': '文化中心建设奖补', en: 'Culture centre grant' },
  kind: 'grant',
  about: 'culture_centre',
  per: 'once',
  eligible: 'up_to_standard',
  lines: [
    {
      id: 'centre',
      title: '每建成一个',
      quantity: '1',
      rate: '参数.centre_grant',
      source: one('五1', '每建成一个村级综合性文化服务中心需县财政奖补资金10万元'),
    },
  ],
  source: one('五1', '每建成一个村级综合性文化服务中心需县财政奖补资金10万元'),
  note: '原文写“每建成一个”;是否以达标为条件待拍板,这里按达标计。',
} as const satisfies Subsidy
