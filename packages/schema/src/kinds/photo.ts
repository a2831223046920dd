import { adoptList } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const photoKind: KindDefinition<'photo'> = {
  kind: 'photo',
  title: { 'zh-CN': '照片', en: 'Photo' },
  column: 'json',
  needsClause: true,
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
    'upload',
  ],
  adopt: adoptList,
  valueType: () => ({ kind: 'text' }),
}
