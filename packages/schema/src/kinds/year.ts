import { adoptDate } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const yearKind: KindDefinition<'year'> = {
  kind: 'year',
  title: { 'zh-CN': '年份', en: 'Year' },
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
  adopt: adoptDate(4),
  valueType: () => ({ kind: 'date', precision: 'year' }),
}
