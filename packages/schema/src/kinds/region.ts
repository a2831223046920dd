import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const regionKind: KindDefinition<'region'> = {
  kind: 'region',
  title: { 'zh-CN': '地区', en: 'Region' },
  column: 'text',
  properties: ['title', 'help', 'show', 'required', 'rules', 'prefill', 'source', 'to', 'history'],
  adopt: adoptText,
  valueType: () => ({ kind: 'text' }),
}
