import type { List } from '@xiance/schema'
import { cite } from './sources.ts'

export const lists = [
  {
    id: 'domains',
    title: { 'zh-CN': '领域', en: 'Domains' },
    options: [
      { id: 'results', title: '工作成效', source: cite('一', '郴州市脱贫攻坚工作成效') },
      { id: 'industry', title: '产业支撑', source: cite('二4(1)', '突出抓产业支撑') },
      { id: 'security', title: '政策保障', source: cite('二4(2)', '强化政策保障') },
      { id: 'relocation', title: '易地扶贫搬迁', source: cite('二4(3)', '推进易地扶贫搬迁工程') },
      { id: 'credit', title: '小额信贷扶贫', source: cite('二4(4)', '推动小额信贷扶贫') },
      { id: 'solar', title: '光伏扶贫', source: cite('二4(5)', '实施光伏扶贫') },
      { id: 'training', title: '扶贫教育培训', source: cite('二4(6)', '推动扶贫教育培训') },
      { id: 'teams', title: '驻村帮扶', source: cite('二4(7)', '强化驻村帮扶扶贫') },
      { id: 'firms', title: '民营企业参与', source: cite('二4(9)', '推动民营企业参与扶贫') },
      { id: 'funds', title: '资金投入管理', source: cite('二4', '强化资金投入管理') },
    ],
  },
] as const satisfies readonly List[]
