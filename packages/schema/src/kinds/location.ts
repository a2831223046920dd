import { adoptPlace } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const locationKind: KindDefinition<'location'> = {
  kind: 'location',
  title: { 'zh-CN': '位置', en: 'Location' },
  column: 'json',
  needsClause: true,
  properties: ['title', 'help', 'show', 'required', 'rules', 'prefill', 'source'],
  adopt: adoptPlace,
  valueType: () => ({ kind: 'text' }),
}
