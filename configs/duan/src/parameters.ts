import type { Series } from '@xiance/schema'
import { cite } from './sources.ts'

const aid = '二(六)13'

export const parameters = [
  {
    id: 'poverty_line',
    title: '国家扶贫标准',
    unit: '元/人',
    note: '原文引用而未载数额。',
    entries: [
      {
        q: { is: 'eq', value: null, unit: '元/人', asWritten: '国家扶贫标准' },
        source: cite('一(三)1', '农村贫困人口年人均可支配收入超过国家扶贫标准'),
      },
    ],
  },
  {
    id: 'boarding_aid_primary',
    title: '寄宿小学生生均补助',
    unit: '元/年',
    entries: [
      {
        q: { is: 'eq', value: 1000, unit: '元/年', asWritten: '1000元/年' },
        source: cite(aid, '义务阶段寄宿小学生生均1000元/年'),
      },
    ],
  },
  {
    id: 'boarding_aid_junior',
    title: '初中寄宿生生均补助',
    unit: '元/年',
    entries: [
      {
        q: { is: 'eq', value: 1250, unit: '元/年', asWritten: '1250元/年' },
        source: cite(aid, '初中寄宿生均1250元/年'),
      },
    ],
  },
  {
    id: 'meal_aid',
    title: '营养改善计划',
    unit: '元/天',
    entries: [
      {
        q: { is: 'eq', value: 4, unit: '元/天', asWritten: '每生4元/天' },
        source: cite(aid, '农村义务教育学校学生每生4元/天'),
      },
    ],
  },
  {
    id: 'senior_aid',
    title: '高中家庭经济困难学生国家补助金',
    unit: '元/年',
    entries: [
      {
        q: { is: 'eq', value: 3500, unit: '元/年', asWritten: '3500元/生/年' },
        source: cite(aid, '高中家庭经济困难学生国家补助金3500元/生/年'),
      },
    ],
  },
] as const satisfies readonly Series[]
