import { adoptOption } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const cascadeKind: KindDefinition<'cascade'> = {
  kind: 'cascade',
  title: { 'zh-CN': '级联选择', en: 'Cascading choice' },
  column: 'text',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'list',
    'history',
    'unknown',
  ],
  needs: 'list',
  adopt: adoptOption,
  valueType: (field) => ({ kind: 'option', list: field.list ?? '' }),
}
