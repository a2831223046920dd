import { adoptDate } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const monthKind: KindDefinition<'month'> = {
  kind: 'month',
  title: { 'zh-CN': '月份', en: 'Month' },
  column: 'text',
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
  adopt: adoptDate(7),
  valueType: () => ({ kind: 'date', precision: 'month' }),
}
