import type { List } from '@xiance/schema'
import { cite } from './sources.ts'

export const lists = [
  {
    id: 'domains',
    title: { 'zh-CN': '领域', en: 'Domains' },
    options: [
      { id: 'results', title: '工作成效', source: cite('一', '郴州市脱贫攻坚工作成效') },
      { id: 'organisation', title: '组织领导', source: cite('二1', '1、领导带头落实责任') },
      { id: 'industry', title: '产业支撑', source: cite('二4(1)', '(1)突出抓产业支撑') },
      { id: 'security', title: '政策保障', source: cite('二4(2)', '(2)强化政策保障') },
      {
        id: 'relocation',
        title: '易地扶贫搬迁',
        source: cite('二4(3)', '(3)推进易地扶贫搬迁工程'),
      },
      { id: 'credit', title: '小额信贷扶贫', source: cite('二4(4)', '(4)推动小额信贷扶贫') },
      { id: 'solar', title: '光伏扶贫', source: cite('二4(5)', '(5)实施光伏扶贫') },
      { id: 'training', title: '扶贫教育培训', source: cite('二4(6)', '(6)推动扶贫教育培训') },
      { id: 'teams', title: '驻村帮扶', source: cite('二4(7)', '(7)强化驻村帮扶扶贫') },
      { id: 'insurance', title: '保险扶贫', source: cite('二4(8)', '(8)试点保险扶贫') },
      { id: 'firms', title: '民营企业参与', source: cite('二4(9)', '(9)推动民营企业参与扶贫') },
      { id: 'funds', title: '资金投入管理', source: cite('二4', '4、强化资金投入管理') },
    ],
  },
  {
    id: 'county_kinds',
    title: '县市区类别',
    options: [
      { id: 'luoxiao', title: '罗霄山片区县', source: cite('一', '安仁县是罗霄山片区县') },
      { id: 'others', title: '面上扶贫县', source: cite('一', '其他7个县市区是面上扶贫县') },
    ],
  },
] as const satisfies readonly List[]
