import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const referenceKind: KindDefinition<'reference'> = {
  kind: 'reference',
  title: { 'zh-CN': '引用', en: 'Reference' },
  column: 'text',
  properties: ['title', 'help', 'show', 'required', 'rules', 'prefill', 'source', 'to', 'history'],
  needs: 'to',
  adopt: adoptText,
  valueType: (field) => ({ kind: 'record', register: field.to ?? '' }),
}
