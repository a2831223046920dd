import type { List, Option } from '@xiance/schema'
import { conductLists } from './lists-conduct.ts'
import { lifeLists } from './lists-life.ts'
import { cite } from './sources.ts'

export const lists = [
  {
    id: 'domains',
    title: { 'zh-CN': '领域', en: 'Domains' },
    source: cite('二', '聚焦极度贫困,聚力攻克堡垒'),
    options: [
      { id: 'overall', title: '任务目标', source: cite('一(三)', '任务目标') },
      battle('housing', '住房保障攻坚战', '二(一)'),
      battle('relocation', '易地扶贫搬迁攻坚战', '二(二)'),
      battle('industry', '扶贫产业发展攻坚战', '二(三)'),
      battle('infrastructure', '基础设施建设攻坚战', '二(四)'),
      battle('employment', '转移就业扶贫攻坚战', '二(五)'),
      battle('education', '教育扶贫攻坚战', '二(六)'),
      battle('health', '健康扶贫攻坚战', '二(七)'),
      battle('ecommerce', '乡村电商扶贫攻坚战', '二(八)'),
      battle('tourism', '乡村旅游扶贫攻坚战', '二(九)'),
      battle('collective', '村级集体经济发展攻坚战', '二(十)'),
      battle('relief', '兜底保障攻坚战', '二(十一)'),
      battle('conduct', '干部作风建设攻坚战', '二(十二)'),
      { id: 'mechanism', title: '机制保障', source: cite('三', '强化机制保障,确保工作实效') },
    ],
  },
  ...lifeLists,
  ...conductLists,
] as const satisfies readonly List[]

function battle(id: string, title: string, at: string): Option {
  return { id, title, source: cite(at, `实施${title}`) }
}
