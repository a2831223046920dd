import type { Workflow } from '@xiance/schema'
import { cite } from './sources.ts'

const classified = '五(二)3'

/** Relief before classification, and the way out of monitoring. */
export const groupWorkflows = [
  {
    id: 'relief_first',
    title: { 'zh-CN': '先救助后分类', en: 'Relief first' },
    about: 'relief_record',
    source: cite(classified, '落实政策后,人均纯收入、“三保障”和饮水安全等指标'),
    states: [
      { id: 'draft', title: '草稿', initial: true },
      { id: 'relieved', title: '已落实应急救助' },
      { id: 'cleared', title: '指标已好转,不纳入', end: true },
      { id: 'to_classify', title: '仍符合要求,转监测对象认定', end: true },
    ],
    transitions: [
      {
        id: 'give',
        title: '登记应急救助',
        from: ['draft'],
        to: 'relieved',
        by: { any: [{ role: 'village_cadre' }, { role: 'town_clerk' }] },
        when: '农户群体 != "已脱贫享受政策户"',
        source: [
          cite(classified, '除已脱贫享受政策户以外的农村牧区常住人口'),
          cite(classified, '及时落实应急救助防贫保障政策'),
        ],
      },
      {
        id: 'clear',
        title: '救助后不再符合要求',
        from: ['relieved'],
        to: 'cleared',
        by: { role: 'town_clerk' },
        when: 'still_qualifies = 否',
        source: cite(classified, '仍然符合纳入边缘易致贫户和脱贫监测户要求的'),
      },
      {
        id: 'classify',
        title: '救助后仍符合要求,转认定',
        from: ['relieved'],
        to: 'to_classify',
        by: { role: 'town_clerk' },
        when: 'still_qualifies = 是',
        source: cite(classified, '按照动态管理程序,分类纳入、落实帮扶政策'),
      },
    ],
  },
  {
    id: 'leaving',
    title: { 'zh-CN': '退出监测', en: 'Leaving monitoring' },
    about: 'household',
    source: cite('四(三)', '按照动态管理要求和程序,纳入脱贫监测户'),
    note: '原文只写纳入,退出的条件、观察期和退出后归入哪一类都未载;观察期定下之前退不出。',
    states: [
      { id: 'watched', title: '监测中', initial: true },
      { id: 'proposed', title: '拟退出,观察中' },
      { id: 'left', title: '已退出', end: true },
    ],
    transitions: [
      {
        id: 'propose',
        title: '提出退出',
        from: ['watched'],
        to: 'proposed',
        by: { role: 'town_clerk' },
        when: '农户群体 in ["脱贫监测户", "边缘易致贫户"] and has(risks, "暂无风险")',
        source: cite('四(三)', '按照动态管理要求和程序,纳入脱贫监测户'),
      },
      {
        id: 'resume',
        title: '风险再现,继续监测',
        from: ['proposed'],
        to: 'watched',
        by: { role: 'town_clerk' },
        source: cite('五(二)2', '做到对象实时掌握、困难现场发现、风险及时上报'),
      },
      {
        id: 'leave',
        title: '观察期满,确认退出',
        from: ['proposed'],
        to: 'left',
        by: { role: 'county_bureau' },
        when: 'days_in_state >= 参数.leaving_days and has(risks, "暂无风险")',
        set: { group: 'if(group = "脱贫监测户", "已脱贫不享受政策户", "一般农牧户")' },
        source: cite('四(四)', '按照动态管理要求和程序,纳入边缘易致贫户'),
      },
    ],
  },
] as const satisfies readonly Workflow[]
