import type { KindDefinition } from './definition.ts'
import { number } from './number.ts'

export const decimalKind: KindDefinition<'decimal'> = {
  kind: 'decimal',
  title: { 'zh-CN': '小数', en: 'Decimal' },
  column: 'decimal',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'unit',
    'scale',
    'min',
    'max',
    'history',
    'unknown',
  ],
  valueType: (field, context) => number(field, context, 2),
}
