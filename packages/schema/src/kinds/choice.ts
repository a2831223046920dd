import { adoptOption } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const choiceKind: KindDefinition<'choice'> = {
  kind: 'choice',
  title: { 'zh-CN': '单选', en: 'Single choice' },
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
