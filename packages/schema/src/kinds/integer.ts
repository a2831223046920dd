import { adoptNumber } from './adopt.ts'
import type { KindDefinition } from './definition.ts'
import { number } from './number.ts'

export const integerKind: KindDefinition<'integer'> = {
  kind: 'integer',
  title: { 'zh-CN': '整数', en: 'Whole number' },
  column: 'integer',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'unit',
    'min',
    'max',
    'history',
    'unknown',
  ],
  adopt: (value, field) => adoptNumber(field.scale ?? 0)(value),
  valueType: (field, context) => number(field, context, 0),
}
