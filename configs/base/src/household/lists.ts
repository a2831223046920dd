import type { List } from '@xiance/schema'
import { inPlan } from '../sources.ts'

const two = inPlan('二')
const seven = inPlan('七')
const nine = inPlan('九')
const ten = inPlan('十')

export const householdLists = [
  {
    id: 'sex',
    title: '性别',
    options: [
      { id: 'male', title: '男' },
      { id: 'female', title: '女' },
    ],
  },
  {
    id: 'relation',
    title: '与户主关系',
    options: [
      { id: 'head', title: '户主', alias: ['本人'] },
      { id: 'spouse', title: '配偶' },
      { id: 'child', title: '子女' },
      { id: 'child_in_law', title: '儿媳或女婿' },
      { id: 'parent', title: '父母' },
      { id: 'grandparent', title: '祖父母' },
      { id: 'grandchild', title: '孙子女' },
      { id: 'sibling', title: '兄弟姐妹' },
      { id: 'other', title: '其他' },
    ],
  },
  {
    id: 'household_kinds',
    title: '农户类别',
    source: two('三(一)', '组织人员对所有建档立卡贫困户和边缘户开展全覆盖排查'),
    options: [
      {
        id: 'registered_poor',
        title: '未脱贫建档立卡户',
        source: seven('二(一)9', '筛查未脱贫人口、脱贫监测户、边缘户'),
      },
      {
        id: 'lifted',
        title: '已脱贫户',
        source: two('三(二)', '包括2014年、2015年脱贫户、稳定脱贫户'),
      },
      {
        id: 'lifted_monitored',
        title: '脱贫监测户',
        source: seven('二(一)9', '筛查未脱贫人口、脱贫监测户、边缘户'),
      },
      {
        id: 'marginal',
        title: '边缘户',
        source: two('三(一)', '组织人员对所有建档立卡贫困户和边缘户开展全覆盖排查'),
      },
      {
        id: 'ordinary',
        title: '其他农户',
        source: ten('二四', '衡量卡内卡外人口'),
        note: '原文称“卡外”。',
      },
    ],
  },
  {
    id: 'poverty_causes',
    title: '致贫原因',
    source: nine('基本情况', '致贫原因分析'),
    note: '原文列两种;其他原因写在走访记录里。',
    options: [
      {
        id: 'no_labour',
        title: '缺劳动能力',
        source: nine('基本情况', '一是有的贫困户家庭没有劳动能力'),
      },
      {
        id: 'no_capital',
        title: '缺启动资金',
        source: nine('基本情况', '想发展养殖业但没有启动资金'),
      },
    ],
  },
  {
    id: 'help_measures',
    title: '帮扶措施',
    source: two('三(二)', '二是梳理一遍帮扶措施'),
    options: [
      measure('education', '教育扶贫'),
      measure('health', '健康扶贫'),
      measure('housing', '危房改造'),
      measure('industry', '产业扶贫'),
      measure('jobs', '就业扶贫'),
      measure('finance', '金融扶贫'),
      measure('ecology', '生态保护扶贫'),
    ],
  },
] as const satisfies readonly List[]

function measure<const I extends string>(id: I, title: string) {
  return { id, title, source: two('三(二)', title) }
}
