import { adoptNothing } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const computedKind: KindDefinition<'computed'> = {
  kind: 'computed',
  title: { 'zh-CN': '自动计算', en: 'Computed' },
  column: 'json',
  properties: ['title', 'help', 'show', 'rules', 'source', 'value', 'unit', 'scale'],
  needs: 'value',
  adopt: adoptNothing,
  valueType: (field, context) => context.formulaType(field),
}
