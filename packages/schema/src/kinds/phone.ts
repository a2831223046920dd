import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const phoneKind: KindDefinition<'phone'> = {
  kind: 'phone',
  title: { 'zh-CN': '电话', en: 'Phone' },
  column: 'text',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'private',
    'unknown',
  ],
  personal: 'phone',
  adopt: adoptText,
  valueType: () => ({ kind: 'text' }),
}
