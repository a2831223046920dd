import type { KindDefinition } from './definition.ts'

export const dateKind: KindDefinition<'date'> = {
  kind: 'date',
  title: { 'zh-CN': '日期', en: 'Date' },
  column: 'date',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'history',
    'unknown',
  ],
  valueType: () => ({ kind: 'date', precision: 'day' }),
}
