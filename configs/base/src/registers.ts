import type { Register } from '@xiance/schema'

export const registers = [
  {
    id: 'household',
    title: { 'zh-CN': '农户', en: 'Household' },
    key: ['household_no'],
    fields: [
      {
        id: 'household_no',
        title: { 'zh-CN': '户编号', en: 'Household number' },
        kind: 'text',
        required: true,
      },
      {
        id: 'head_name',
        title: { 'zh-CN': '户主姓名', en: 'Head of household' },
        kind: 'text',
        private: 'name',
        required: true,
      },
      { id: 'phone', title: { 'zh-CN': '联系电话', en: 'Phone' }, kind: 'phone', private: 'phone' },
    ],
  },
] as const satisfies readonly Register[]
