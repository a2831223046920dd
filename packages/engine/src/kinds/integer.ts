import type { KindBehaviour } from './behaviour.ts'
import { numberBounds, numberOf, numberText } from './number-value.ts'

export const integer: KindBehaviour = {
  holds: 'answer',
  decode: (raw) => numberOf(raw, 0),
  format: numberText,
  bounds: numberBounds,
}
