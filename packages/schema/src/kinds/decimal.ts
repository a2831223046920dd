import { adoptNumber } from './adopt.ts'
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
  adopt: (value, field) => adoptNumber(field.scale ?? 2)(value),
  valueType: (field, context) => number(field, context, 2),
}
