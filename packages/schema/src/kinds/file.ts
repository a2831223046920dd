import { adoptList } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const fileKind: KindDefinition<'file'> = {
  kind: 'file',
  title: { 'zh-CN': '附件', en: 'File' },
  column: 'json',
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
