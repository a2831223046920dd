import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const idCardKind: KindDefinition<'idCard'> = {
  kind: 'idCard',
  title: { 'zh-CN': '身份证号', en: 'ID number' },
  column: 'text',
  properties: ['title', 'help', 'show', 'required', 'rules', 'prefill', 'source', 'private'],
  personal: 'idNumber',
  adopt: adoptText,
  valueType: () => ({ kind: 'text' }),
}
