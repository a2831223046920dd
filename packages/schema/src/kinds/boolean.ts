import { adoptBoolean } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const booleanKind: KindDefinition<'boolean'> = {
  kind: 'boolean',
  title: { 'zh-CN': '是/否', en: 'Yes or no' },
  column: 'boolean',
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
  adopt: adoptBoolean,
  valueType: () => ({ kind: 'bool' }),
}
