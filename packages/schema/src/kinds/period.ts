import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const periodKind: KindDefinition<'period'> = {
  kind: 'period',
  title: { 'zh-CN': '所属期', en: 'Period' },
  column: 'text',
  properties: ['title', 'help', 'show', 'required', 'source'],
  adopt: adoptText,
  valueType: () => ({ kind: 'period' }),
}
