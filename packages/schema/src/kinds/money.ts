import { adoptNumber } from './adopt.ts'
import type { KindDefinition } from './definition.ts'
import { number } from './number.ts'

export const moneyKind: KindDefinition<'money'> = {
  kind: 'money',
  title: { 'zh-CN': '金额', en: 'Money' },
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
  valueType: (field, context) => number({ ...field, unit: field.unit ?? '元' }, context, 2),
}
