import type { Checklist } from '@xiance/schema'
import { moreChecklists } from './checklists-more.ts'
import { livelihoodItems } from './inspection-livelihood.ts'
import { villageItems } from './inspection-village.ts'
import { cite } from './sources.ts'

export const checklists: readonly Checklist[] = [
  {
    id: 'village_inspection',
    title: { 'zh-CN': '村级督查', en: 'Village inspection' },
    about: 'village',
    onFail: 'problem',
    source: cite('五(三)', '建立年度扶贫开发工作逐级督查制度'),
    note: '十项措施逐项设检查点;措施本身未点名责任单位的,依五(一)由县级党委、政府承担主体责任,各行业部门按职责落实。',
    items: [...livelihoodItems, ...villageItems],
  },
  ...moreChecklists,
]
