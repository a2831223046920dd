import { adoptList } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const choicesKind: KindDefinition<'choices'> = {
  kind: 'choices',
  title: { 'zh-CN': '多选', en: 'Multiple choice' },
  column: 'json',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'list',
    'min',
    'max',
    'history',
    'unknown',
  ],
  needs: 'list',
  adopt: adoptList,
  valueType: (field) => ({ kind: 'options', list: field.list ?? '' }),
}
