import type { KindBehaviour } from './behaviour.ts'
import { numberBounds, numberSample, numberOf, numberText } from './number-value.ts'

/** Exact to the field's decimals, 分 unless it says otherwise; in 元 unless the field has a unit. */
export const money: KindBehaviour = {
  holds: 'answer',
  sample: numberSample,
  decode: (raw, field) =>
    numberOf(typeof raw === 'string' ? raw.replace(/^\s*[¥￥]/, '') : raw, field.scale ?? 2),
  format: (given, field, context) =>
    numberText(given, { ...field, unit: field.unit ?? '元' }, context),
  bounds: numberBounds,
}
