import { adoptNothing } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const noteKind: KindDefinition<'note'> = {
  kind: 'note',
  title: { 'zh-CN': '说明文字', en: 'Note' },
  column: 'none',
  properties: ['title', 'help', 'show', 'source'],
  adopt: adoptNothing,
  valueType: () => ({ kind: 'blank' }),
}
