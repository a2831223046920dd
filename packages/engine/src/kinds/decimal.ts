import type { KindBehaviour } from './behaviour.ts'
import { numberBounds, numberOf, numberText } from './number-value.ts'

export const decimal: KindBehaviour = {
  holds: 'answer',
  decode: (raw, field) => numberOf(raw, field.scale ?? 2),
  format: numberText,
  bounds: numberBounds,
}
