import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const bankCardKind: KindDefinition<'bankCard'> = {
  kind: 'bankCard',
  title: { 'zh-CN': '银行卡号', en: 'Bank card' },
  column: 'text',
  properties: [
    'title',
    'help',
    'show',
    'required',
    'rules',
    'prefill',
    'source',
    'private',
    'history',
  ],
  personal: 'bank',
  adopt: adoptText,
  valueType: () => ({ kind: 'text' }),
}
