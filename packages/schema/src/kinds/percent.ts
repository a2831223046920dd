import { adoptNumber } from './adopt.ts'
import type { KindDefinition } from './definition.ts'
import { number } from './number.ts'

export const percentKind: KindDefinition<'percent'> = {
  kind: 'percent',
  title: { 'zh-CN': '百分比', en: 'Percent' },
  column: 'decimal',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'scale',
    'min',
    'max',
    'unknown',
  ],
  adopt: (value, field) => adoptNumber(field.scale ?? 2)(value),
  valueType: (field, context) => number({ ...field, unit: field.unit ?? '%' }, context, 2),
}
