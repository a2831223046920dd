import { adoptText } from './adopt.ts'
import type { KindDefinition } from './definition.ts'

export const signatureKind: KindDefinition<'signature'> = {
  kind: 'signature',
  title: { 'zh-CN': '签名', en: 'Signature' },
  column: 'json',
  properties: ['title', 'help', 'show', 'required', 'rules', 'prefill', 'source'],
  adopt: adoptText,
  valueType: () => ({ kind: 'text' }),
}
