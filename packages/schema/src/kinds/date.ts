import { adoptDate } from './adopt.ts'
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
  adopt: adoptDate(10),
  valueType: () => ({ kind: 'date', precision: 'day' }),
}
