import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const textKind: KindDefinition<'text'> = {
  kind: 'text',
  title: { 'zh-CN': '文本', en: 'Text' },
  column: 'text',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'min',
    'max',
    'private',
    'history',
    'unknown',
  ],
  adopt: adoptText,
  valueType: () => ({ kind: 'text' }),
}
