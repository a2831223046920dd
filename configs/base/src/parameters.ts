import type { Series } from '@xiance/schema'
import { inPlan } from './sources.ts'
import { activityParameters } from './village/activity.ts'
import { cultureParameters } from './village/culture-centre.ts'
import { dynamicParameters } from './village/dynamic.ts'

const two = inPlan('二')
const seven = inPlan('七')

export const parameters = [
  {
    id: 'poverty_line',
    title: { 'zh-CN': '国家扶贫标准', en: 'National poverty line' },
    unit: '元',
    entries: [
      {
        q: { is: 'eq', value: null, unit: '元', asWritten: '国家扶贫标准' },
        source: two('三(一)', '家庭年人均可支配收入是否稳定超过国家扶贫标准'),
      },
    ],
    note: '按年人均可支配收入。篇二未写数;篇七写4000元、篇十写2952元,各自成参数。',
  },
  {
    id: 'income_sieve',
    title: { 'zh-CN': '收入筛查标准', en: 'Income sieve' },
    unit: '元',
    entries: [
      {
        q: { is: 'gte', value: 4000, unit: '元', asWritten: '4000元以上' },
        source: seven('二(一)1', '看贫困人口收入是否达到4000元以上的标准'),
      },
    ],
  },
  {
    id: 'campaign',
    title: { 'zh-CN': '集中行动期', en: 'Campaign' },
    entries: [
      {
        when: { in: '2020-06-01/2020-06-30' },
        q: { is: 'words', asWritten: '2020年6月1日-6月30日' },
        source: two('总述', '2020年6月1日-6月30日'),
      },
    ],
  },
  ...cultureParameters,
  ...dynamicParameters,
  ...activityParameters,
] as const satisfies readonly Series[]
