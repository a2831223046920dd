import { adoptRows } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const rowsKind: KindDefinition<'rows'> = {
  kind: 'rows',
  title: { 'zh-CN': '重复表', en: 'Repeat table' },
  column: 'none',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'rows',
    'gate',
    'min',
    'max',
  ],
  needs: 'rows',
  adopt: adoptRows,
  valueType: (field, context) => ({
    kind: 'rows',
    row: context.rowScope(field),
    ...(field.max === undefined ? {} : { most: field.max }),
  }),
}
