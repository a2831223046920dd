import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const longTextKind: KindDefinition<'longText'> = {
  kind: 'longText',
  title: { 'zh-CN': '多行文本', en: 'Long text' },
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
    'unknown',
  ],
  adopt: adoptText,
  valueType: () => ({ kind: 'text' }),
}
