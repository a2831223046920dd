import type { Workflow } from '@xiance/schema'
import { cite } from '../sources.ts'

const at = '二(十二)25'

/** From a clue to a published case. */
export const discipline = [
  {
    id: 'clue',
    title: { 'zh-CN': '问题线索查处', en: 'Clues and cases' },
    about: 'clue_report',
    source: cite(at, '加强监督执纪问责力度'),
    note: '各环节的办理期限原文未载。',
    states: [
      { id: 'draft', title: '草稿', initial: true },
      { id: 'found', title: '已发现' },
      { id: 'prosecuted', title: '已查处' },
      { id: 'published', title: '已通报曝光', end: true },
      { id: 'closed', title: '查处办结', end: true },
      { id: 'unfounded', title: '查无实据', end: true },
    ],
    transitions: [
      {
        id: 'report',
        title: '上报线索',
        from: ['draft'],
        to: 'found',
        by: { any: [{ role: 'county_bureau' }, { role: 'discipline' }] },
        source: cite(at, '一是开展问题线索排查'),
      },
      {
        id: 'prosecute',
        title: '查处',
        from: ['found'],
        to: 'prosecuted',
        by: { role: 'discipline' },
        source: cite(at, '发现一起,坚决查处一起'),
      },
      {
        id: 'dismiss',
        title: '查无实据',
        from: ['found'],
        to: 'unfounded',
        by: { role: 'discipline' },
        note: '原文未载,按查处的通常含义设置。',
      },
      {
        id: 'publish',
        title: '点名道姓通报',
        from: ['prosecuted'],
        to: 'published',
        by: { role: 'discipline' },
        source: cite(at, '自治县纪委要对查处的典型案例,进行点名道姓通报曝光'),
        note: '什么算“典型案例”,原文未载,由人判断。',
      },
      {
        id: 'close',
        title: '不属典型,办结',
        from: ['prosecuted'],
        to: 'closed',
        by: { role: 'discipline' },
        source: cite(at, '自治县纪委要对查处的典型案例'),
      },
    ],
  },
] as const satisfies readonly Workflow[]
